import { typeOf } from '../../core/labels/translate-layouts';
import type { SetByVerifying } from '../../../../model/contracts/verification';

/** The parts that are read of what the Content Manager hands to its hook. */
interface EditArgs {
  layout: { options?: Record<string, unknown>; layout: { name: string; disabled?: boolean }[][][] };
}

const READ_ONLY: Record<SetByVerifying, true> = { verifiedOn: true, verifiedBy: true };

/**
 * Shows who verified a certification, and when, as read-only, also where an app has stored an older view of the form. The
 * server ignores what a form says of them.
 */
export const readOnlyFields = <Args extends EditArgs>(args: Args): Args => {
  if (typeOf(args.layout) !== 'certification') return args;
  const layout = args.layout.layout.map((panel) =>
    panel.map((row) =>
      row.map((field) => (Object.hasOwn(READ_ONLY, field.name) ? { ...field, disabled: true } : field)),
    ),
  );
  return { ...args, layout: { ...args.layout, layout } };
};
