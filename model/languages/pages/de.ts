import type { PagePhrases } from './pages';

const VERSION = '(?:sprachige)?[rn]?\\s*(?:fassung|version|text)';

/** Not: is not binding, has no precedence, is for information only, is there too. */
const COUNTS =
  '(?<!(?:nicht|keinen)\\s)(?:maßgeb|massgeb|(?:rechts)?verbindlich|bindend|vorrang|gilt(?!\\s(?:nicht|nur|lediglich))|geht\\s[^.;:!?]{0,60}?vor\\b)';

export const pages: PagePhrases = {
  topics: {
    privacy: 'datenschutz|unterauftragsverarbeiter',
    sla: String.raw`service[-\s]?level[-\s]?(?:agreement|vereinbarung|zusage)|dienstgüte`,
    announcement: 'bekanntmachung|ankündigung',
    faq: String.raw`häufig(?:e|\sgestellte)\sfragen`,
    compliance: String.raw`zertifizierung(?:en)?\b|konformität`,
    transparency: 'transparenz',
    legal: String.raw`nutzungsbedingungen|geschäftsbedingungen|\bAGB\b|vertrag|vereinbarung|auftragsverarbeitung|impressum|rechtliche|urheberrecht|nutzungsrichtlinie|missbrauch`,
    security: String.raw`sicherheit|schwachstelle|technisch(?:e\sund|-)\s?organisatorische\smaßnahmen`,
    policy: 'richtlinie',
    news: 'neuigkeiten|aktuelles|nachrichten',
  },
  names: {
    ...{ datenschutz: 'privacy', sicherheit: 'security', zertifizierungen: 'compliance', zertifizierung: 'compliance' },
    ...{ datenschutzerklärung: 'privacy', datenschutzhinweise: 'privacy', datenschutzrichtlinie: 'privacy' },
    ...{ datenschutzinformation: 'privacy', datenschutzinformationen: 'privacy', datenschutzbestimmungen: 'privacy' },
    ...{
      unterauftragsverarbeiter: 'privacy',
      auftragsverarbeitung: 'legal',
      avv: 'legal',
      transparenzbericht: 'transparency',
    },
    ...{ sicherheitsrichtlinie: 'security', sicherheitsrichtlinien: 'security' },
    ...{ sicherheitsmaßnahmen: 'security', informationssicherheit: 'security', zertifikate: 'compliance' },
    ...{
      konformität: 'compliance',
      transparenz: 'transparency',
      agb: 'legal',
      impressum: 'legal',
      verträge: 'legal',
      urheberrecht: 'legal',
      missbrauch: 'legal',
    },
    ...{ nutzungsbedingungen: 'legal', richtlinien: 'policy', richtlinie: 'policy', aktuelles: 'news' },
  },
  headings: {
    numbered: String.raw`(?:kapitel|abschnitt|artikel|teil|schritt|klausel|ziffer)\s+[\divx]+\b|§+\s*\d+`,
    asks: String.raw`^(?:was|wer|warum|wie|wann|wo)\s+(?:ist|sind|wird|werden|kann|können|muss|wir|sie)\s`,
    opens: String.raw`einleitung|einführung|überblick|übersicht|hintergrund|vorwort|präambel|zusammenfassung|zweck|geltungsbereich|begriffe|definitionen|allgemeines|inhalt|inhaltsverzeichnis|über diese(?:s dokument| seite)|erste schritte|beschreibung|hinweise?|wichtiger? hinweise?`,
    for: String.raw`für(?:\s(?:den|die|das))?`,
    history: '(?:versions|änderungs|revisions)(?:historie|verlauf|geschichte)|änderungsprotokoll',
  },
  dates: {
    updated: String.raw`(?:zuletzt|letzte)\s*(?:aktualisiert|geändert|überarbeitet|aktualisierung|änderung|überarbeitung)|aktualisiert|geändert|letztes\supdate|stand|fassung`,
    effective: String.raw`gültig\s(?:ab|seit)|in kraft\s(?:seit|ab)|veröffentlicht|datum`,
    inForce: (day) => {
      const own = String.raw`(?:dies(?:e[rs]?|es)?|(?:die|das|der)\svorliegende[nr]?|unsere?)\s(?:[\wäöüß-]+\s){0,4}?(?:seite|richtlinie|\w*erklärung|\w*hinweise|\w*vereinbarung|\w*vertrag|\w*bedingungen|agb|fassung|version|dokument)\s`;
      return [
        String.raw`(?:gültig|wirksam|geltend|in\skraft(?:\sgetreten)?|gilt|gelten)\s(?:ab|seit|am)(?:\sdem)?\s?[:：]?\s?${day}`,
        String.raw`(?:datum\sdes\s)?inkrafttretens?\s?[:：]\s?${day}`,
        String.raw`${own}(?:ist|sind|gilt|gelten)\s(?:ab|seit)(?:\sdem)?\s${day}(?:\s(?:gültig|wirksam|in\skraft))?`,
        String.raw`${own}(?:tritt|treten|trat(?:en)?)\s(?:am|zum|mit\sdem)\s${day}\sin\skraft`,
      ];
    },
    version: 'version|fassung|revision|v|rev',
    is: 'am|vom|dem',
    behind: '',
    page: String.raw`diese[rs]?\s(?:\S+\s){0,2}?[a-zäöüß]*(?:seite|richtlinie|erklärung|hinweise?|dokument|vereinbarung|vertrag|bedingungen|bestimmungen|AGB)\s(?:wurden?|ist|sind|ha(?:t|ben)\sden)\s`,
  },
  older: 'archiv(?:iert)?|alt(?:e[rs]?)?|frühere?[rs]?|veraltet',
  validUntil: String.raw`gültig\s(?:\S+\s){0,3}?bis|gültigkeit\s(?:\S+\s){0,3}?bis|ablaufdatum|läuft\s(?:am|bis|zum)`,
  toTop: String.raw`(?:zurück\s)?(?:nach oben|zum seitenanfang)`,
  close: 'schließen',
  waiting: 'wird geladen|lädt\\s*(?:…|\\.{3})|bitte warten|einen moment|javascript (?:aktivieren|erforderlich)',
  documents: {
    questionnaire: 'fragebogen|fragebögen',
    whitepaper: 'whitepaper|weißbuch',
    'audit-report': '(?:prüf|prüfungs|audit|bewertungs)bericht',
    certificate: 'zertifikat',
    policy: 'richtlinie',
    legal: String.raw`vertrag|verträge|vereinbarung|bedingungen|\bAGB\b`,
  },
  inviting:
    'bitte|hier|klicken|sie|zum|zur|zu|die|der|das|den|dieses?|diese|für|von|in|im|eine?|siehe|lesen|ansehen|öffnen|laden|herunterladen|download|links?|datei(?:en)?|dokumente?|mehr|jetzt|details|deutsche?|englische?',
  prevailing: {
    languages: {
      ...{ en: 'englisch', zh: 'chinesisch', de: 'deutsch', fr: 'französisch', ja: 'japanisch', es: 'spanisch' },
    },
    says: (language) => [
      // die deutsche Fassung ist maßgeblich; im Zweifel geht die englischsprachige Version vor
      String.raw`${language}e?${VERSION}[^.;:!?]{0,60}?\s${COUNTS}`,
      String.raw`(?<!(?:nicht|keine)\s)(?:maßgeb|massgeb|(?:rechts)?verbindlich|vorrang)\S*\s(?:ist|hat)\s(?:allein\s)?die\s${language}e?${VERSION}`,
      String.raw`gilt\s(?:allein\s|ausschließlich\s)?die\s${language}e?${VERSION}`,
      String.raw`geht\s(?:allein\s)?die\s${language}e?${VERSION}\svor\b`,
    ],
  },
};
