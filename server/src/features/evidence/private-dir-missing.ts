import { Refusal } from '../../services/refusal';

/** Of evidence that is not public, where the server has no place for it. */
export const privateDirMissing = (): Refusal =>
  new Refusal(
    409,
    'PRIVATE_DIR_MISSING',
    'The server has no place for evidence that is not public: set the option "privateDir" of the plugin, or "privateFiles" to "database".',
  );
