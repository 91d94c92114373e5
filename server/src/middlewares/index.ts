import { caching } from './caching';

export const middlewares = { caching };
