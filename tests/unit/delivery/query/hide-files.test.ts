import { hideFiles } from '../../../../server/src/delivery/query/hide-files';
import { DOCUMENT, PAGE, reader } from './schemas';

describe('files', () => {
  const open = { visibility: 'public', file: { url: '/open.pdf' } };
  const asked = { visibility: 'on-request', file: { url: '/asked.pdf' } };

  test('of documents that are not public are hidden, wherever these stand', () => {
    const page = { title: 'x', file: 'not a document', documents: [open, asked], parent: { documents: [asked] } };
    expect(hideFiles([page], PAGE, reader())).toEqual([
      {
        title: 'x',
        file: 'not a document',
        documents: [open, { visibility: 'on-request' }],
        parent: { documents: [{ visibility: 'on-request' }] },
      },
    ]);
  });

  test('of a document whose visibility is not known are hidden', () => {
    expect(hideFiles({ file: { url: '/x.pdf' } }, DOCUMENT, reader())).toEqual({});
  });

  test('in a field that the app has added to documents are hidden as well', () => {
    const schema = { attributes: { ...DOCUMENT.attributes, scan: { type: 'media' } } };
    expect(hideFiles({ ...asked, scan: { url: '/scan.png' } }, { ...DOCUMENT, ...schema }, reader())).toEqual({
      visibility: 'on-request',
    });
  });

  test('are shown to those who may see them', () => {
    expect(hideFiles([asked], DOCUMENT, reader({ restrictedDocuments: true }))).toEqual([asked]);
  });

  test('nothing found stays nothing', () => {
    expect(hideFiles(null, DOCUMENT, reader())).toBeNull();
  });
});
