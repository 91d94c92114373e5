import type { ProcessorWords } from './processors';

const PROCESSOR = String.raw`unter-?auftrag(?:s?nehmer|s?verarbeiter|sverhältnis)\w*|auftragsverarbeiter\w*|sub-?(?:unternehmer|dienstleister|auftragnehmer|prozessor|auftragsverarbeiter)\w*`;

export const processors: ProcessorWords = {
  stems: ['auftrag', 'dienstleister', 'unternehmer', 'prozessor', 'drittlandliste', 'empfänger'],
  called: String.raw`${PROCESSOR}|auftragsverarbeitung|unterauftrag|drittlandliste|externe dienstleister|eingesetzte dienstleister|dienstleisterliste|empfänger (?:der|von) (?:personenbezogenen )?daten`,
  personal: 'personenbezogen|datenschutz|auftragsverarbeit|(?:kunden|nutzer)daten|dsgvo',
  columns: {
    number: '^(?:nr\\.?|lfd\\.? ?nr\\.?|ziffer)$',
    named:
      '^(?:(?:firmen|vollständiger )?name(?:n|nsangabe)?|firma|firmenname|bezeichnung)(?:$|[ /,(])|^(?:unternehmen|anbieter|dienstleister|(?:unter)?auftragnehmer)(?:,| /| und| \\().*(?:anschrift|adresse|sitz)',
    listedOn: 'hinzugefügt|aufgenommen am|aufnahmedatum',
    announcedOn: 'angekündigt|ankündigung|mitgeteilt am',
    removedOn: 'entfernt|beendet|enddatum',
    objectUntil: 'widerspruch',
    effectiveOn: 'einsatz (?:ab|seit)|gültig ab|wirksam|beginn (?:der verarbeitung|des einsatzes)|im einsatz seit',
    subjects: 'betroffene(?:n)?(?: personen| kategorien|nkreis|ngruppen)?|personengruppen|personenkreis',
    safeguards:
      'absicherung|garantie|transfermechanismus|übermittlungs(?:grundlage|mechanismus)|rechtsgrundlage.{0,12}(?:transfer|übermittlung|drittland)|standardvertragsklauseln|angemessenheits',
    policy: 'datenschutz(?:erklärung|hinweise|bestimmungen|information(?:en)?)|privacy',
    agreement: String.raw`^avv?\b|avv\b|auftragsverarbeitungsvertrag|vertrag$|\bdpa\b`,
    website: String.raw`webseite|website|internetseite|homepage|weiterführende|\blinks?\b|\burl\b`,
    other:
      'drittland|aufbewahrung|speicherdauer|löschfrist|zertifi|risiko|ansprechpartner|kontakt|^status|schulung|unterschrift|akzeptiert',
    seat: '^(?:firmen)?sitz|sitz$|anschrift|adresse|niederlassung|sitzland|sitz des',
    processedIn:
      '(?:daten|server|verarbeitungs|speicher|hosting)-?(?:standort|ort|region|land|lokation)|ort der (?:daten)?(?:verarbeitung|speicherung)|(?:land|länder|region|regionen) der (?:daten)?(?:verarbeitung|speicherung)|rechenzentrum|primäre region',
    location: String.raw`standort|\bort\b|\bland\b|länder|region|lokation|staat`,
    services: 'betroffene (?:dienste|produkte|leistungen)|produkte?$|module?$|einsatz (?:in|für|bei)',
    condition: 'bedingung|nur (?:bei|wenn)|optional',
    purpose:
      'zweck|leistung|tätigkeit|aufgabe|verwendung|gegenstand|art der (?:verarbeitung|leistung)|einsatzgebiet|einsatzbereich|wofür|auftragsinhalt',
    function: 'beschreibung|funktion|^dienst(?:e)?$',
    data: String.raw`daten(?:kategorie|art|typ|satz|umfang)|kategorien|art der daten|personenbezogene daten|verarbeitete daten|^daten$|welche daten`,
    sharing: 'art der (?:übermittlung|weitergabe)',
    scene: 'szenario|anwendungsfall',
    product: String.raw`(?<!\p{Script=Han})\bsdk\b(?!\p{Script=Han})|produktname|^(?:tool|software)s?$|dienstname`,
    name: String.raw`${PROCESSOR}|anbieter|dienstleister|unternehmen|\bfirma|empfänger|lieferant|\bpartner\b|auftragnehmer|hersteller|gesellschaft|^name|verarbeiter`,
    role: '^rolle$',
    kind: '^(?:typ|art|kategorie|einstufung|datenschutzrechtliche rolle)$',
    note: 'bemerkung|anmerkung|hinweis|notiz|kommentar',
  },
  kinds: {
    controller:
      '(?:eigen(?:er|ständige[rn]?)|gemeinsam\\w*|selbstständige[rn]?) verantwortliche[rn]?|^verantwortlicher$',
    affiliate:
      'verbundene (?:unternehmen|gesellschaft)|konzern(?:unternehmen|gesellschaft)|tochter(?:gesellschaft|unternehmen)',
    subprocessor: String.raw`${PROCESSOR}|auftragsverarbeitung|unterauftrag`,
    recipient: 'empfänger',
  },
  others:
    'cookie|open[- ]?source|glossar|begriff|definition|zertifi|verbundene unternehmen|referenzen|aufbewahrung|löschfristen|änderungs(?:historie|verlauf|protokoll)|versionshistorie|rechtsgrundlage|lizenz|technische und organisatorische|^status',
  process:
    'änderung|benachrichtig|widerspr|hinzufügung|wechsel|ersetzung|ehemalige|frühere|prüfung|auswahl|anforderung|was (?:ist|sind)|kontakt|pflichten|haftung|vor der? (?:beauftragung|einsatz)',
  located: String.raw`\bsitz in\b|\bin [^.:]{2,60} ansässig|\bbefind\w+ sich (?:alle |sämtlich )?in\b|\bgehostet in\b`,
  following: 'folgende|nachstehend|unten|liste|aktuell|derzeit|diese|[:：]$',
  current: String.raw`\b(?:aktuelle|derzeitige|bestehende)[nrs]?\b`,
  planned: 'geplant|zukünftig|künftig|noch nicht (?:im einsatz|aktiv)|vorgesehen',
  everything: 'alle(?: (?:dienste|produkte|leistungen|module))?',
  nothing: String.raw`keine[rs]?|entfällt|n\/?a|nicht (?:zutreffend|anwendbar)|noch offen|unbekannt`,
  nobody: String.raw`(?:hoster|anbieter|dienstleister) (?:für|von|der|des) .*|(?:diverse|verschiedene|sonstige|weitere|andere|externe)\b.*|noch (?:nicht|zu) .*|hosting|e-?mail(?:-versand)?|zahlung(?:sabwicklung)?|support|analyse|infrastruktur|sicherheit|buchhaltung|kommunikation`,
  countries: {
    US: String.raw`USA|Vereinigte Staaten von Amerika|Vereinigten Staaten`,
    GB: 'Großbritannien|Vereinigten Königreich|England',
    NL: 'Holland|Niederlanden',
    CZ: 'Tschechische Republik',
    CN: 'Volksrepublik China',
  },
};
