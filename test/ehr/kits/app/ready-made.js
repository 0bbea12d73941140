/** Editors that come as a ready script: they are globals of the page. */

/** In an iframe, as TinyMCE is mostly used. */
export async function startTinymce(element) {
  const [editor] = await window.tinymce.init({
    target: element,
    license_key: 'gpl',
    promotion: false,
    height: 180,
    menubar: false,
    iframe_aria_text: 'Reason for referral',
  });
  return () => editor.getContent({ format: 'text' });
}

export async function startCkeditor(element) {
  const { Bold, ClassicEditor, Essentials, List, Paragraph } = window.CKEDITOR;
  const editor = await ClassicEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, List],
    toolbar: ['bold', 'bulletedList'],
    label: 'Medical necessity',
  });
  return () => {
    const root = editor.model.document.getRoot();
    return [...root.getChildren()]
      .map((block) => [...block.getChildren()].map(({ data }) => data ?? '\n').join(''))
      .join('\n');
  };
}

export async function startQuill(element) {
  const editor = new window.Quill(element, { theme: 'snow', placeholder: 'Goals that can be measured' });
  return () => editor.getText();
}
