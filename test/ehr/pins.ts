/**
 * Every product tarball the browser tests run, with the sha512 the registry published for it (November 2026).
 * A version is raised by hand: change the line, run the fixture's test, look at its pages.
 */
export const pins = {
  '@openmrs/esm-app-shell@10.0.0':
    'sha512-7V/aTAOl8KtBBXL0pH0nWZSpAEDjVpD3UIhL6Wg0qb5kIBNXxRI1a0XEg4m/xuPX6JzgBS1NFUQKz2ZfAFhVEg==',
  '@openmrs/esm-login-app@10.0.0':
    'sha512-4btkA9AZ6VydueKzxqszSxdSqqfbBJ+ahOAKqXRpCcOSjk5nhNFLfcfNP6poQ5cZrv8jOJ1lXJ83wmrT5X9UnA==',
  '@openmrs/esm-primary-navigation-app@10.0.0':
    'sha512-DbpMtU2PL4Lha7bure/Zvx3hbxIF6WvSlxGxg7t9p5QhgcL+LdJPP0B7rOC1WhM0p869i5pxmEWXAV1EI+GQbQ==',
  '@openmrs/esm-patient-chart-app@12.3.4':
    'sha512-+DtaNNcL7IVwLYjn7Ilp6CfZUE4P0ht2a4A2kiPIkdQQGaT5FH3SH9hn60UossvyqWza1TcVy5OMJ/UPfJgKFg==',
  '@openmrs/esm-patient-banner-app@12.3.4':
    'sha512-fQur7jUs7Gguzp/l7Ykk6GcCofk8Bk6AhXNo+iFPFjEI11yQBIr1GFghWvHcVFGiAK124YkqYXG0NIwzE/19nA==',
  '@openmrs/esm-patient-orders-app@12.3.4':
    'sha512-Q3QmEQiO1RcLAEhoFjPlJ55L7Lc2/ZbB6krEKlVCRlAp10RkE16WRzdxO8zScHpe1QeD+yn8/L2esRt6lrBR9A==',
  '@openmrs/esm-patient-forms-app@12.3.4':
    'sha512-v0VFZO0FgNM9ZovlF5eAVHihfNP4nV2cigc8q77VnuaS1nmP2lU7CD08s+AuHKtAR43VNNIFadSKD7DU4l/4uw==',
  '@openmrs/esm-form-engine-app@12.3.4':
    'sha512-9qF5iYhtjCVu9XsoN9cIYkqc8RoXHRnpS3xrlPK9q9i8LyZusPUAWZ9lW3Y6027efvogBdbSb/SiOgxGvyy+gA==',
  '@openmrs/esm-patient-notes-app@12.3.4':
    'sha512-yj73YqbFwR2LILEP+P/XElwZjTu0aq79WEuEADoJjeueyyOb45Ph/nQD0sDTMq+ekWbFXh/Y3tF6GCzDopRn8w==',
  '@openmrs/esm-patient-conditions-app@12.3.4':
    'sha512-yiQ9UWYkSq+IjFRlGoGBA/25Ep6tFyIvYb9yGQxBYSHMjDHaUr5ZxNzkCrvQg8pSU6RvYxXxSOFPzlG7agRnTw==',
  'lforms@40.1.3': 'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==',
  'jquery@3.7.1': 'sha512-m4avr8yL8kmFN8psrbFFFmB/If14iN5o9nw/NgnnM+kybDJpRsAynV2BsfpTYrTRysYUdADVD7CkUUizgkpLfg==',
  'select2@4.1.0': 'sha512-i9KalWOP4/LRRGc8+rj2krNm0ZqP14cV+j1TRCEBSsOhCPkKH8rYZ2MCRXcgvqIqN+llqGci0hj9aVkCMvL0+g==',
  'chosen-js@1.8.7': 'sha512-eVdrZJ2U5ISdObkgsi0od5vIJdLwq1P1Xa/Vj/mgxkMZf14DlgobfB6nrlFi3kW4kkvKLsKk4NDqZj1MU1DCpw==',
  'flatpickr@4.6.13': 'sha512-97PMG/aywoYpB4IvbvUJi0RQi8vearvU0oov1WW3k0WZPBMrTQVqekSX5CjSG/M4Q3i6A/0FKXC7RyAoAUUSPw==',
  'tinymce@8.9.2': 'sha512-Qh6ADSC0x1F/KsrupfResNJFAaINJQBtfVjx5zxxWJ0ZrGtaKldtAXDMI6uEA57s2n+0rEtXmtbitiU4zV7+0Q==',
  'ckeditor5@48.5.2': 'sha512-7xWn4z/O6QUQf/Two826jQrfcN8uB+Fizn0/nVYHgvOvNRGIkaxQqfO2v/PmdU+IIB2QrtihDkk1vfwwYWe63w==',
  'quill@2.0.3': 'sha512-xEYQBqfYx/sfb33VJiKnSJp8ehloavImQ2A6564GAbqG55PGw1dAWUn1MUbQB62t0azawUS2CZZhWCjO8gRvTw==',
  'ckeditor4@4.22.1': 'sha512-Yj4vTHX5YxHwc48gNqUqTm+KLkRr9tuyb4O2VIABu4oKHWRNVIdLdy6vUNe/XNx+RiTavMejfA1MVOU/MxLjqQ==',
  'summernote@0.9.1': 'sha512-5Hfuey6+N0XIbk8ZpkGEVDmrkRVRHZWKBhw/072i9/TJLaWUKboB+KOyyd6AzDP2CQs1O6or4zRTU8HY30kt4w==',
  'trix@2.1.19': 'sha512-E7RA3EOeUiUwNJlrF5onIOkqCA06xUU6GmHOVxXyMnGMValrDK3Ce7uaMVgiVUOvVt4mzUERAHAzD10mxoLpOg==',
  'jodit@4.15.13': 'sha512-7/0Q85OgtHIIn8qF/tw5CBT2qFdrbbcqxbjS5Z3+jJls+sxGwWLPLFv0heXDqoDsNF0lNUHQity9vC0ErOgKDg==',
  'jquery-ui@1.14.2': 'sha512-1gSl7PUjyipa2adSr780Ujk16faicrV7PjPPzPtvWk7tTqBnsqp67NNV9jZK2+BIxUPXWSnIUU/LBCgwgGZE+Q==',
  'inputmask@5.0.10': 'sha512-WksYiOYQb9cYLxbpyZsoxWZXQAlRmA/gTj4t0TOgeaEpSxuQKMK+64mKrZtsFA0OYtwlhd+tR7oMp7jRKQAakg==',
  'kendo-ui-core@2026.3.812':
    'sha512-WkKMDJihMUVEWr+GJ7aNR92sUIpvKwMjB1yVvgkmsdXmbG/c8loIX5bHb51H16DGiQoOdq/s3kgZYktfnYI9MA==',
  '@formio/js@5.6.0': 'sha512-VBGcfTnqEOwl4RH2pHQO4syP1j3F+qJj2hAyOBtBkVYWEth2iQ4+BMZ7qX7rA90v138H+Lm2YXy4AG6rwQTe6Q==',
  'bootstrap@5.3.8': 'sha512-HP1SZDqaLDPwsNiqRqi5NcP0SSXciX2s9E+RyqJIIqGo+vJeN5AJVM98CXmW/Wux0nQ5L7jeWUdplCEf0Ee+tg==',
  'survey-core@2.5.38':
    'sha512-uI/5ocM08K3LKCa6M1njs8YbRuuF/4vxfAFwyo0RaImoAVdGKkayxt2gNqapTOb0qwYX6OFdDTkEqSMgjYsW8g==',
  'survey-js-ui@2.5.38':
    'sha512-BZ+zQlt/PvR76MgD0lrlD2rZjOoQ78Qt1mdpxpHngVufD6sJUTI3xGOJGiYYLxVh328YtU06TO8vbhXxpDbz5w==',
  '@shoelace-style/shoelace@2.20.1':
    'sha512-FSghU95jZPGbwr/mybVvk66qRZYpx5FkXL+vLNpy1Vp8UsdwSxXjIHE3fsvMbKWTKi9UFfewHTkc5e7jAqRYoQ==',
  'extjs-gpl@6.2.0': 'sha512-A/l4PKXE89dojDoWkNKqr+2jryF9jX3KuuaXb3NWEKYAKipNyP4CZyVGj7HBJIZF9h/ioxaBm3YJdCklo+XDpQ==',
} as const;

/** A pinned tarball, as `name@version`. */
export type Pinned = keyof typeof pins;

/** Of a tarball of hundreds of megabytes, the folders that are unpacked; of all others everything is. */
export const unpackedOnly: { readonly [spec in Pinned]?: string[] } = {
  'extjs-gpl@6.2.0': ['package/build/ext-all.js', 'package/build/classic/theme-classic/resources'],
};
