import type { PagePhrases } from './pages';

export const pages: PagePhrases = {
  topics: {
    privacy: String.raw`confidentialité|sous-traitants\sultérieurs|vie\sprivée|protection\sdes\sdonnées\s(?:personnelles|à\scaractère)`,
    sla: String.raw`niveaux?\sde\sservices?`,
    announcement: String.raw`\bannonces?\b|communiqué`,
    faq: String.raw`questions\s(?:fréquentes|courantes)|foire\saux\squestions`,
    compliance: 'conformité',
    transparency: 'transparence',
    legal: String.raw`conditions\s(?:générales|particulières|d['’]utilisation)|mentions\slégales|\bcontrats?\b|\baccords?\b|droits?\sd['’]auteur|\babus(?:ive?s?)?\b|utilisation\sacceptable`,
    security: String.raw`sécurité|vulnérabilité|divulgation\sresponsable`,
    policy: String.raw`\bpolitiques?\b|\bchartes?\b`,
    news: 'actualités|nouveautés',
  },
  names: {
    ...{ confidentialité: 'privacy', 'vie-privée': 'privacy', sécurité: 'security', conformité: 'compliance' },
    ...{ transparence: 'transparency', 'mentions-légales': 'legal', conditions: 'legal', cgu: 'legal', cgv: 'legal' },
    ...{ 'politique-de-confidentialité': 'privacy', 'déclaration-de-confidentialité': 'privacy' },
    ...{
      'protection-des-données': 'privacy',
      'données-personnelles': 'privacy',
      'politique-de-protection-des-données': 'privacy',
    },
    ...{ 'politique-de-sécurité': 'security', 'sous-traitants-ultérieurs': 'privacy', rgpd: 'privacy' },
    ...{ 'mesures-de-sécurité': 'security', 'sécurité-de-l-information': 'security', certifications: 'compliance' },
    ...{ politique: 'policy', politiques: 'policy', annonces: 'announcement', actualités: 'news' },
  },
  headings: {
    numbered: String.raw`(?:chapitre|section|article|partie|étape|clause)\s+[\divx]+\b`,
    asks: String.raw`^(?:qu['’]est-ce|(?:pourquoi|comment|quand|où|qui)\s+(?:est|sont|peut|puis|faire|nous|vous)\s)`,
    opens: String.raw`introduction|présentation|aperçu|vue d['’]ensemble|contexte|préface|avant-propos|préambule|résumé|objet|objectif|champ d['’]application|périmètre|définitions?|dispositions générales|généralités|sommaire|table des matières|à propos(?: de (?:cette page|ce document))?|premiers pas|description|remarques?|important|points clés`,
    for: String.raw`pour(?:\s(?:le|la|les))?`,
    history: String.raw`historique\sdes\s(?:versions|modifications|révisions)`,
  },
  dates: {
    updated: String.raw`(?:date\sde\s)?(?:(?:la\s)?dernière\s)?(?:mise\sà\sjour|modification|révision)|(?:dernière\sfois\s)?mise?\sà\sjour(?:\spour\sla\sdernière\sfois)?`,
    effective: String.raw`(?:date\sd['’])?entrée\sen\svigueur|(?:en\svigueur|applicable)\s(?:depuis|à\scompter|au)|publiée?|date\sde\spublication|date`,
    inForce: (day) => [
      String.raw`(?:date\sd['’])?(?:entrée\sen\svigueur|effet)(?:\sle)?\s?[:：]?\s?${day}`,
      String.raw`(?:en\svigueur|applicables?|valables?)\s(?:depuis\sle|à\scompter\sdu|à\spartir\sdu|au|dès\sle)\s?[:：]?\s?${day}`,
      String.raw`(?:cette|ces?|l[ae]s?\sprésente?s?|notre|nos)\s(?:[^\s,.;:]+\s){0,5}?(?:est\sen\svigueur|sont\sen\svigueur|s['’]appliquent?|entrent?\sen\svigueur|(?:est|sont)\sentrée?s?\sen\svigueur|prend\seffet|prennent\seffet)\s(?:depuis\sle|à\scompter\sdu|à\spartir\sdu|au|le)\s${day}`,
    ],
    version: 'version|révision|v|rév',
    is: String.raw`le|du|depuis\sle`,
    behind: '',
    page: String.raw`(?:cette|ces?|l[ae]s?\sprésente?s?)\s(?:page|politique|charte|avis|notice|déclaration|document|accord|contrat|conditions|mentions)(?:\s(?!qu[ei]\s)[^\s,.;:]+){0,4}?\s(?:a\sété|ont\sété|est|sont)\s`,
  },
  older: 'archiv(?:es?|ée?s?)|ancien(?:ne)?s?|précédente?s?',
  validUntil: String.raw`(?:valable|valide|validité)\s(?:\S+\s){0,3}?jusqu['’](?:au|en|à)|expire|date d['’]expiration`,
  toTop: String.raw`(?:retour|revenir|aller)\s(?:en\shaut|en\shaut\sde\s(?:la\s)?page)|haut\sde\s(?:la\s)?page`,
  close: 'fermer',
  waiting: 'chargement (?:en cours|…|\\.{3})|patientez|un instant|activ(?:er|ez) javascript',
  documents: {
    questionnaire: 'questionnaire',
    whitepaper: String.raw`livres?\sblancs?`,
    'audit-report': String.raw`rapports?\sd['’](?:audit|évaluation|attestation)`,
    certificate: 'certificat(?!ion)',
    policy: 'politique|charte',
    legal: String.raw`\b(?:contrats?|accords?|conditions|avenants?)\b`,
  },
  inviting:
    'veuillez|cliquez|cliquer|ici|pour|les?|la|des?|du|ce|cette|un|une|en|voir|lire|consulter|ouvrir|obtenir|télécharger|téléchargez|liens?|fichiers?|documents?|version|plus|détails|français|anglais',
  prevailing: {
    languages: {
      ...{ en: 'anglaise?', zh: 'chinoise?', de: 'allemande?', fr: 'française?', ja: 'japonaise?', es: 'espagnole?' },
    },
    says: (language) => [
      // seule la version française fait foi; la version anglaise prévaut
      String.raw`(?:version|texte)\s(?:en\s(?:langue\s)?)?${language}[^.;:!?]{0,60}?\s(?<!\bne\s)(?:fait\s(?:seule\s)?foi|prévaut|prévaudra|prime|l['’]emporte|fera\sfoi)`,
    ],
  },
};
