export const config = { default: {}, validator: () => {} };
