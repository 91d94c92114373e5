import type { DocumentListWords } from './words';

const PERIOD = "(?:période(?:d[’']audit|durapport|couverte)?)";

export const documentLists: DocumentListWords = {
  called: String.raw`(?<!\p{L})(?:documents|preuves|justificatifs|politiques|livres blancs|questionnaires|rapports d[' ’]audit)(?!\p{L})`,
  columns: {
    file: '(?:nomdu|cheminversle)?fichier|pi[eè]cejointe',
    link: '(?:lien|url|adresse)(?:du(?:fichier|document)|detéléchargement)?',
    public: '(?:est)?publi(?:c|que)',
    closed:
      '(?:est)?(?:(?:usage)?interne|confidentiel(?:le)?|privée?|restreinte?)|nda(?:requis)?|accorddeconfidentialité',
    access: "(?:niveaud[’'])?accès|visibilité|diffusion|disponibilité|confidentialité|classification|droitsd[’']accès",
    title: '(?:nom|titre|intitulé)(?:dudocument)?|documents?|preuve|politique|rapport',
    description: 'description|résumé|sommaire',
    kind: '(?:type|nature|catégorie)(?:de?document)?',
    standard: 'normes?|référentiels?|standards?|certifications?|certificat',
    services: '(?:services?|produits?)(?:concernés|couverts)?',
    version: 'version|révision',
    validFrom: "val(?:able|ide)(?:àcompterdu|àpartirdu|depuis)|débutdevalidité|dated[’']effet|entréeenvigueur",
    validUntil: "val(?:able|ide)jusqu[’']au|(?:finde)?validité|(?:dated[’'])?(?:expiration|échéance)|expirele",
    renewsOn: '(?:datede)?renouvellement',
    periodStart: `débutdela${PERIOD}|${PERIOD}(?:du|début)`,
    periodEnd: `findela${PERIOD}|${PERIOD}(?:au|fin)`,
  },
  access: {
    public: 'publi(?:c|que)|tous|tout le monde|libre',
    'on-request':
      "sur demande|à la demande|demande d[’']accès|(?:sous|avec) (?:nda|accord de confidentialité)|nda(?: requis)?|soumis à approbation",
    internal: '(?:usage )?interne|confidentiel(?:le)?|privée?|restreinte?|secret|non publi(?:c|que)|personne',
  },
  yes: 'oui|vrai',
  no: 'non|faux',
};
