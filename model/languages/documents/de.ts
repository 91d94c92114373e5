import type { DocumentListWords } from './words';

const PERIOD = '(?:prüfungs|prüf|berichts)?zeitraum';

export const documentLists: DocumentListWords = {
  called: String.raw`(?<!\p{L})(?:dokumente|dokumentenliste|nachweise|richtlinien|whitepapers|fragebögen|prüfberichte|auditberichte|unterlagen)(?!\p{L})`,
  columns: {
    file: 'datei(?:name|pfad|en)?|anhang|anlagen?',
    link: '(?:datei|dokument(?:en)?|download)?(?:link|url|adresse)',
    public: '(?:ist)?öffentlich',
    closed:
      '(?:ist)?(?:(?:nur)?intern|vertraulich|privat|(?:einge|be)schränkt)|nda(?:erforderlich|nötig)?|geheimhaltung(?:svereinbarung)?',
    access:
      'zugriff(?:sart|sstufe)?|zugang|sichtbar(?:keit)?|freigabe|verfügbarkeit|vertraulichkeit|klassifizierung|bereitstellung',
    title: '(?:dokument(?:en)?|nachweis|richtlinien)?(?:name|titel|bezeichnung)|dokument|nachweis|richtlinie',
    description: '(?:kurz)?beschreibung|zusammenfassung|inhalt',
    kind: '(?:dokument(?:en)?|nachweis)?(?:art|typ|kategorie)',
    standard: '(?:zugehörige)?(?:norm(?:en)?|standards?|zertifizierung(?:en)?|zertifikat)|regelwerk|rahmenwerk',
    services: '(?:betroffene|abgedeckte)?(?:dienste?|produkte?|services?|leistungen)',
    version: '(?:dokument)?version(?:snummer)?|fassung|revision',
    validFrom: 'gültig(?:ab|seit|von)|gültigkeitsbeginn|inkraft(?:seit|ab)',
    validUntil: 'gültigbis|gültigkeit(?:sende)?|ablauf(?:datum)?|läuftabam',
    renewsOn: 'erneuer(?:n|ung)(?:am|bis|sdatum)?',
    periodStart: `${PERIOD}(?:von|ab|beginn|start)`,
    periodEnd: `${PERIOD}(?:bis|ende)`,
  },
  access: {
    public: '(?:ist )?öffentlich(?: verfügbar| zugänglich)?|alle|jeder|frei',
    'on-request':
      '(?:auf|nach) (?:anfrage|antrag|anforderung)|anfrage|(?:unter|nach|mit) (?:nda|geheimhaltungsvereinbarung)|nda(?: erforderlich)?|nach freigabe',
    internal: '(?:nur )?intern|(?:streng )?vertraulich|privat|(?:einge|be)schränkt|geheim|nicht öffentlich|niemand',
  },
  yes: 'ja|wahr',
  no: 'nein|falsch',
};
