import { Badge } from '@strapi/design-system';

const COLOURS = {
  good: ['success100', 'success700'],
  change: ['secondary100', 'secondary700'],
  // its own dark tone has too little contrast
  ask: ['warning100', 'neutral800'],
  bad: ['danger100', 'danger700'],
  still: ['neutral150', 'neutral700'],
} as const;

export type Tone = keyof typeof COLOURS;

/** A word that says in what state something is; the colour only repeats it. */
export const Mark = ({ tone, children }: { tone: Tone; children: string }) => {
  const [background, text] = COLOURS[tone];
  return (
    <Badge backgroundColor={background} textColor={text}>
      {children}
    </Badge>
  );
};
