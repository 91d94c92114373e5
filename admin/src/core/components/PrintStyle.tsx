import { createGlobalStyle } from 'styled-components';

/** On paper, a page is its content: without menus and controls, as long as it is, black on white. */
export const PrintStyle = createGlobalStyle`
  @media print {
    nav,
    [data-screen-only] {
      display: none !important;
    }
    html,
    body,
    #strapi,
    #strapi :has(main),
    main {
      display: block !important;
      height: auto !important;
      max-height: none !important;
      overflow: visible !important;
      background: #fff !important;
    }
    main * {
      background: transparent !important;
      box-shadow: none !important;
      color: #000 !important;
      overflow: visible !important;
    }
    main tr,
    main li {
      break-inside: avoid;
    }
  }
`;
