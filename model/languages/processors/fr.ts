import type { ProcessorWords } from './processors';

const PROCESSOR = String.raw`sous-traitants?(?: ultérieurs?)?`;

export const processors: ProcessorWords = {
  stems: ['sous-traitan', 'prestataires', 'fournisseurs', 'destinataires'],
  called: String.raw`${PROCESSOR}|sous-traitances?|prestataires (?:tiers|techniques|externes)|liste des (?:prestataires|fournisseurs|destinataires)|destinataires des données`,
  personal:
    'données (?:à caractère )?personnel|vie privée|protection des données|traitement des données|sous-trait|rgpd',
  columns: {
    number: '^(?:n°|no\\.?|numéro)$',
    named: String.raw`^(?:nom|dénomination|raison sociale)(?: |$|\/|\()`,
    listedOn: "date d['’](?:ajout|inscription)|ajouté le",
    announcedOn: "date d['’]annonce|annoncé le|date de notification",
    removedOn: 'date de (?:retrait|fin)|(?:retiré|terminé) le|supprimé le',
    objectUntil: 'opposition|objection',
    effectiveOn: "date d['’](?:effet|entrée)|en vigueur|date de début|utilisé (?:depuis|à partir)",
    subjects: 'personnes concernées|catégories de personnes',
    safeguards:
      'encadrement|garanties?|mécanisme de transfert|(?:base|fondement) (?:légale |juridique )?du transfert|clauses contractuelles|adéquation',
    policy: 'confidentialité|vie privée',
    agreement: String.raw`\bdpa\b|accord de (?:traitement|sous-traitance)|contrat$`,
    website: 'site (?:web|internet)|\\blien|\\burl\\b|en savoir plus',
    other: String.raw`conservation|transferts? hors|pays tiers|certifi|risque|contact|statut|durée|base légale|entraînement|mesures`,
    seat: 'siège|adresse|établissement|immatriculation|pays (?:de la société|du siège)',
    processedIn:
      "(?:lieu|pays|localisation|région)s? (?:du|de|des|d['’])\\s?(?:traitements?|hébergement|stockage|données|serveurs)|hébergement des données|centre de données",
    location: String.raw`localisation|\bpays\b|lieux?\b|région|territoire|emplacement`,
    services: '(?:produits?|services?|offres?) (?:concernés?|couverts?|applicables?)|produits?$|modules?$',
    condition: 'condition|déclencheur|facultatif|optionnel',
    purpose:
      'finalité|objet|rôle fonctionnel|services? (?:fourni|rendu)s?|activité|prestation(?!s? de)|usage|nature (?:du|des|de)|utilisation|\\bmission',
    function: 'services?$|description|fonction',
    data: 'données|informations? (?:traitées|partagées|collectées)|ce qui (?:transite|est (?:transmis|partagé|traité))',
    sharing: 'mode de (?:partage|transmission)',
    scene: 'scénario|cas d.usage',
    product: String.raw`(?<!\p{Script=Han})\bsdk\b(?!\p{Script=Han})|nom du produit|^(?:outil|logiciel)s?$`,
    name: String.raw`${PROCESSOR}|prestataire|fournisseur|société|entreprise|(?<!id)entité|organisme|organisation|destinataire|\btiers|partenaire|éditeur|^nom`,
    role: '^rôle$',
    kind: '^(?:qualité|type|catégorie|qualification)$',
    note: 'remarque|note|commentaire|précision',
  },
  kinds: {
    controller: 'responsable(?:s)? (?:indépendant|conjoint|distinct|autonome)s?|responsable de traitement',
    affiliate: 'filiale|affilié|société(?:s)? du groupe',
    subprocessor: String.raw`${PROCESSOR}|sous-traitance`,
    recipient: 'destinataire',
  },
  others: String.raw`cookie|open[- ]?source|glossaire|définition|certifi|affilié|filiale|clients? de référence|conservation|historique|base légale|licence|droits? des personnes|traitements? en qualité|identification|responsable`,
  process:
    "chang|modification|notifi|opposition|objection|ajout|retrait|remplac|anciens?|sélection|exigence|qu['’]est|contact|obligation|avant (?:de|d['’]|tout)",
  located: String.raw`\b(?:situ|établi|bas|héberg|localis)(?:é|e)?e?s? (?:en|au|aux|à|dans)\b`,
  following: 'suivants?|ci-dessous|ci-après|liste|actuels?|\\bces\\b|[:：]$',
  current: String.raw`\b(?:actuel(?:le)?s?|existant(?:e)?s?)\b`,
  planned: 'prévus?|planifié|à venir|futurs?|pas encore',
  everything: 'tous(?: les (?:services|produits))?',
  nothing: String.raw`aucun[e]?|néant|n\/?a|sans objet|inconnu`,
  nobody: String.raw`aucun[e]? .*|(?:hébergeur|prestataire|fournisseur)s? (?:de|du|des|d['’])\s?.*|(?:divers|autres?|différents)\b.*|à (?:définir|déterminer|confirmer)|hébergement|e-?mails?|paiements?|assistance|infrastructure|sécurité|analyse`,
  countries: {
    US: String.raw`É\.-U\.|Etats-Unis|États Unis|Etats Unis|USA`,
    GB: 'Grande-Bretagne|Angleterre|Royaume Uni',
    NL: 'Hollande|Pays Bas',
    CZ: 'République tchèque',
  },
};
