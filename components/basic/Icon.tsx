import styles from './Icon.module.css';

const shapes = {
  check: 'M3.5 8.5l3 3 6-7',
  warning: 'M8 2.2l6.2 11.3H1.8zM8 6.3v3.4M8 11.6v.2',
  stop: 'M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3zM8 4.8v3.9M8 10.9v.2',
  question: 'M8 14.2A6.2 6.2 0 108 1.8a6.2 6.2 0 000 12.4zM6.3 6.3a1.8 1.8 0 113 1.6c-.8.5-1.2.8-1.2 1.6M8.1 11.4v.2',
  circle: 'M8 13.8A5.8 5.8 0 108 2.2a5.8 5.8 0 000 11.6z',
  dash: 'M4 8h8',
  bulb: 'M6 11.2h4M6.6 13.6h2.8M8 1.8a4.3 4.3 0 00-2.3 7.9v1.5h4.6V9.7A4.3 4.3 0 008 1.8z',
  gear: 'M8 10.2a2.2 2.2 0 100-4.4 2.2 2.2 0 000 4.4zM8 1.6v2M8 12.4v2M1.6 8h2M12.4 8h2M3.5 3.5l1.4 1.4M11.1 11.1l1.4 1.4M12.5 3.5l-1.4 1.4M4.9 11.1l-1.4 1.4',
  dots: 'M3.2 8h.1M8 8h.1M12.8 8h.1',
  undo: 'M6 4L2.8 7.2 6 10.4M3 7.2h6.2a3.6 3.6 0 010 7.2H7',
  search: 'M7 11.6a4.6 4.6 0 100-9.2 4.6 4.6 0 000 9.2zM10.4 10.4l3.6 3.6',
  lock: 'M4 7.2h8v6.4H4zM5.6 7.2V5.3a2.4 2.4 0 014.8 0v1.9',
  eye: 'M1.5 8s2.4-4.4 6.5-4.4S14.5 8 14.5 8 12.1 12.4 8 12.4 1.5 8 1.5 8zM8 9.8a1.8 1.8 0 100-3.6 1.8 1.8 0 000 3.6z',
  pen: 'M2.5 13.5l.8-3L10.8 3l2.2 2.2-7.5 7.5zM2.5 15h11',
  chevron: 'M6 3.5L10.5 8 6 12.5',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  keys: 'M1.8 4h12.4v8H1.8zM4.2 6.6h.1M6.7 6.6h.1M9.2 6.6h.1M11.7 6.6h.1M5 9.6h6',
} as const;

export type IconName = keyof typeof shapes;

/** Always next to a word that says the same, therefore hidden from assistive technology. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className={styles.icon} data-icon={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={shapes[name]} />
  </svg>
);
