import { Files } from '@strapi/icons';
import { openEntry, type EditViewProps } from '../../core/beside-form/open-entry';
import { useText } from '../../core/language/use-text';
import { Comparison } from './Comparison';

/** An action in the menu of an entry of ours: what it holds now beside what the source says. */
export const CompareAction = (props: EditViewProps) => {
  const text = useText();
  const entry = openEntry(props);
  return (
    entry && {
      label: text('source.compare'),
      icon: <Files />,
      position: 'header' as const,
      dialog: { type: 'modal' as const, title: text('source.compare'), content: <Comparison entry={entry} /> },
    }
  );
};
/** Strapi reads it to leave the action out elsewhere without calling it. */
CompareAction.position = 'header' as const;
