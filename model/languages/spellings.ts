const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A phrase with its accents, and as it is written without them, in capitals or in plain ASCII. */
export const spellingsOf = (phrase: string): string[] => [
  phrase,
  phrase
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC'),
  phrase.replace(/[äöüß]/g, (letter) => WRITTEN_OUT[letter] ?? letter),
  phrase.replaceAll('ß', 'ss'),
];
