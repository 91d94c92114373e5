import type { RecordType } from './values';

/** The values of a fact: a line has at most 255 characters. A list of words: one of them. `one`, `many`: it names entries. */
type Value =
  | ('line' | 'text' | 'day' | 'duration' | 'address' | 'regions' | 'number' | 'file')
  | readonly string[]
  | { one: RecordType }
  | { many: RecordType };

/**
 * How an import merges what pages state:
 * - `shared`: all languages share it; the first page that states it owns it.
 * - `period`: the same, but it is printed on one certificate, and only counts beside the last day that counts.
 * - `language`: each language has its own text.
 * - `entry`: it names other entries (`site/records/certifications` has a rule for each).
 * - `elsewhere`: the entry that the certification names keeps it.
 */
type Imported = 'shared' | 'period' | 'language' | 'entry' | 'elsewhere';

/** The label of a fact, by language; English where a language has none. */
export type FactLabel = { readonly en: string } & Readonly<Record<string, string>>;

export interface CertificationFact {
  value: Value;
  /** Null: no page and no map states it under this name. */
  imported: Imported | null;
  /**
   * The labels behind which pages print it; null: no page states it, only a map does. By default a rule of its own reads
   * it (`claims/stated-facts.ts`).
   */
  printed?: readonly string[] | null;
  /**
   * `certified`: the certificate states it, so that a person confirms it by verifying, and a change takes the verification
   * back. `beside`: it is what people say about the certificate, and is shown with these facts.
   */
  verified: 'certified' | 'beside' | null;
  /** Whether the ledger keeps it, and the ledger's table for spreadsheets has a column for it. */
  claimed: 'column' | 'kept' | null;
  /** Of what every form publishes while the certification is held: its label by language, and its property of schema.org. */
  held: { label: FactLabel | null; jsonLd: string | null } | null;
  /** Certificates of one standard differ in it: whoever prints two values of it speaks of two certificates. */
  tells?: true;
  /** REST does not return it. */
  private?: true;
}

/**
 * The facts of a certification, one row each, in the order in which maps list them. A new one is a row here, and an attribute
 * with its labels in content-types: all that reads, imports, verifies, keeps and publishes facts takes them from here.
 */
export const CERTIFICATION_FACTS = {
  name: {
    value: 'line',
    imported: 'language',
    verified: 'beside',
    claimed: 'column',
    held: { label: null, jsonLd: 'name' },
  },
  standard: {
    value: { one: 'standard' },
    imported: 'entry',
    verified: 'certified',
    claimed: 'column',
    held: {
      label: { en: 'Standard', zh: '标准', de: 'Standard', fr: 'Référentiel', ja: '規格', es: 'Estándar' },
      jsonLd: 'about',
    },
  },
  /** Kept by the standard. */
  edition: { value: 'line', imported: 'elsewhere', verified: null, claimed: null, held: null, tells: true },
  type: {
    value: ['certification', 'attestation', 'classification', 'self-assessment', 'award'],
    imported: 'shared',
    verified: 'certified',
    claimed: 'column',
    held: { label: null, jsonLd: null },
  },
  /** Kept by the organization that it is the name of. */
  issuer: { value: 'line', imported: 'elsewhere', verified: null, claimed: null, held: null, tells: true },
  /** The link on that name. */
  issuerUrl: { value: 'address', imported: 'elsewhere', verified: null, claimed: null, held: null },
  /** Follows from `issuer`. */
  issuedBy: {
    value: { one: 'organization' },
    imported: null,
    verified: 'certified',
    claimed: 'column',
    held: {
      label: {
        en: 'Issued by',
        zh: '颁发机构',
        de: 'Ausgestellt von',
        fr: 'Délivré par',
        ja: '発行機関',
        es: 'Emitido por',
      },
      jsonLd: 'issuedBy',
    },
    tells: true,
  },
  recognizedBy: {
    value: { one: 'organization' },
    imported: 'entry',
    verified: 'certified',
    claimed: 'column',
    held: {
      label: {
        en: 'Recognized by',
        zh: '认可机构',
        de: 'Anerkannt durch',
        fr: 'Reconnu par',
        ja: '認定機関',
        es: 'Reconocido por',
      },
      jsonLd: null,
    },
  },
  scope: {
    value: 'text',
    imported: 'language',
    verified: 'certified',
    claimed: 'column',
    held: {
      label: { en: 'Scope', zh: '范围', de: 'Geltungsbereich', fr: 'Périmètre', ja: '適用範囲', es: 'Alcance' },
      jsonLd: 'description',
    },
  },
  level: {
    value: 'line',
    imported: 'shared',
    verified: 'certified',
    claimed: 'column',
    held: {
      label: { en: 'Level', zh: '级别', de: 'Stufe', fr: 'Niveau', ja: 'レベル', es: 'Nivel' },
      jsonLd: 'certificationRating',
    },
    tells: true,
  },
  auditCycle: { value: 'duration', imported: 'shared', verified: 'certified', claimed: 'kept', held: null },
  summary: {
    value: 'text',
    imported: 'language',
    printed: null,
    verified: 'beside',
    claimed: 'kept',
    held: { label: null, jsonLd: null },
  },
  certificateNumber: {
    value: 'line',
    imported: 'period',
    verified: 'certified',
    claimed: 'column',
    held: {
      label: {
        en: 'Certificate number',
        zh: '证书编号',
        de: 'Zertifikatsnummer',
        fr: 'Numéro de certificat',
        ja: '証明書番号',
        es: 'Número de certificado',
      },
      jsonLd: 'certificationIdentification',
    },
    tells: true,
  },
  /** Where the issuer confirms it. */
  verificationUrl: {
    value: 'address',
    imported: 'shared',
    verified: 'certified',
    claimed: 'kept',
    held: {
      label: { en: 'Verification', zh: '查询', de: 'Überprüfung', fr: 'Vérification', ja: '確認', es: 'Verificación' },
      jsonLd: 'url',
    },
  },
  originallyIssuedOn: {
    value: 'day',
    imported: 'shared',
    verified: 'certified',
    claimed: 'column',
    held: {
      label: {
        en: 'Originally issued on',
        zh: '首次颁发日期',
        de: 'Erstmals ausgestellt am',
        fr: 'Délivré pour la première fois le',
        ja: '初回発行日',
        es: 'Emitido por primera vez el',
      },
      jsonLd: 'datePublished',
    },
  },
  validFrom: {
    value: 'day',
    imported: 'period',
    verified: 'certified',
    claimed: 'column',
    held: {
      label: {
        en: 'Valid from',
        zh: '生效日期',
        de: 'Gültig ab',
        fr: 'Valable à partir du',
        ja: '有効期間開始日',
        es: 'Válido desde',
      },
      jsonLd: 'validFrom',
    },
  },
  /** The last day, inclusive. */
  validUntil: {
    value: 'day',
    imported: 'shared',
    verified: 'certified',
    claimed: 'column',
    held: {
      label: {
        en: 'Valid until',
        zh: '有效期至',
        de: 'Gültig bis',
        fr: 'Valable jusqu’au',
        ja: '有効期限',
        es: 'Válido hasta',
      },
      jsonLd: 'expires',
    },
  },
  auditedOn: {
    value: 'day',
    imported: 'shared',
    printed: null,
    verified: 'certified',
    claimed: 'column',
    held: {
      label: { en: 'Audited on', zh: '审核日期', de: 'Auditiert am', fr: 'Audité le', ja: '監査日', es: 'Auditado el' },
      jsonLd: 'auditDate',
    },
  },
  services: {
    value: { many: 'service' },
    imported: 'entry',
    verified: 'certified',
    claimed: 'column',
    held: {
      label: { en: 'Services', zh: '服务', de: 'Dienste', fr: 'Services', ja: '対象サービス', es: 'Servicios' },
      jsonLd: null,
    },
  },
  documents: {
    value: { many: 'document' },
    imported: 'entry',
    verified: null,
    claimed: 'column',
    held: {
      label: {
        en: 'Evidence',
        zh: '证明材料',
        de: 'Nachweise',
        fr: 'Justificatifs',
        ja: '証明資料',
        es: 'Justificantes',
      },
      jsonLd: 'subjectOf',
    },
  },
  validIn: { value: 'regions', imported: null, verified: 'certified', claimed: 'kept', held: null },
  key: {
    value: 'line',
    imported: null,
    verified: null,
    claimed: 'column',
    held: { label: null, jsonLd: null },
  },
  /** The status that an editor stated; `effectiveStatus` is what holds. */
  certificationStatus: {
    value: ['active', 'in-progress', 'suspended', 'withdrawn', 'cancelled', 'unverified'],
    imported: null,
    verified: null,
    claimed: 'column',
    held: null,
  },
  verifiedOn: {
    value: 'day',
    imported: null,
    verified: null,
    claimed: 'column',
    held: {
      label: {
        en: 'Verified on',
        zh: '核实日期',
        de: 'Verifiziert am',
        fr: 'Vérifié le',
        ja: '確認日',
        es: 'Verificado el',
      },
      jsonLd: null,
    },
  },
  verifiedBy: { value: 'line', imported: null, verified: null, claimed: 'column', held: null, private: true },
  description: { value: 'text', imported: null, verified: null, claimed: 'kept', held: null },
  /** The person in charge; no statement to readers. */
  owner: { value: 'line', imported: null, verified: null, claimed: null, held: null, private: true },
  /** Its place in lists. */
  order: { value: 'number', imported: null, verified: null, claimed: null, held: null },
  badge: { value: 'file', imported: null, verified: null, claimed: null, held: null },
  /** The other side of what pages name. */
  pages: { value: { many: 'page' }, imported: null, verified: null, claimed: null, held: null },
} as const satisfies Record<string, CertificationFact>;

export type Facts = typeof CERTIFICATION_FACTS;
export type FactName = keyof Facts;

export const FACT_NAMES = Object.keys(CERTIFICATION_FACTS) as FactName[];

/** A part of a row. `{}` stands for anything but null, as it does as a type. */
export type Like = { readonly [Column in keyof CertificationFact]?: unknown };

/** The facts whose rows are like this: `FactsLike<{ imported: 'shared' }>`. */
export type FactsLike<Wanted extends Like> = {
  [Name in FactName]: Facts[Name] extends Wanted ? Name : never;
}[FactName];

const isLike = (value: unknown, like: unknown): boolean => {
  if (typeof like !== 'object' || like === null) return value === like;
  if (value === null || value === undefined) return false;
  const partOf = (key: string): unknown => (typeof value === 'object' ? Reflect.get(value, key) : undefined);
  return Object.entries(like).every(([key, part]) => isLike(partOf(key), part));
};

/** Whether the row of a fact is like one of these. */
export const isFactLike = <const Wanted extends readonly Like[]>(
  name: FactName,
  ...likes: Wanted
): name is FactsLike<Wanted[number]> => likes.some((like) => isLike(CERTIFICATION_FACTS[name], like));

/** The facts whose rows are like one of these, in the order of the table: `factsLike({ imported: 'shared' })`. */
export const factsLike = <const Wanted extends readonly Like[]>(...likes: Wanted): FactsLike<Wanted[number]>[] =>
  FACT_NAMES.filter((name) => isFactLike(name, ...likes));

const LINK = [{ value: { one: {} } }, { value: { many: {} } }] as const;
export type Link = FactsLike<(typeof LINK)[number]>;

/** The facts that name other entries. */
export const isLink = (name: FactName): name is Link => isFactLike(name, ...LINK);

type Scalar = Exclude<FactName, Link | FactsLike<{ value: 'file' } | { imported: 'elsewhere' }>>;

/** The facts that a certification states itself, in columns of its own. */
export const isScalar = (name: FactName): name is Scalar =>
  !isLink(name) && !isFactLike(name, { value: 'file' }, { imported: 'elsewhere' });

type Stored<Held> = Held extends readonly (infer Word)[]
  ? Word
  : Held extends 'regions'
    ? string[]
    : Held extends 'number'
      ? number
      : string;

/** The values of facts, as REST returns them. */
export type FactValues<Name extends FactName> = {
  -readonly [Fact in keyof Facts as Fact & Name]: Fact extends 'key' | 'name'
    ? string
    : Stored<Facts[Fact]['value']> | null;
};

/** The facts that REST returns without being asked for. */
export type ReturnedFact = Exclude<Scalar, FactsLike<{ private: true }>>;

/** The texts and days that every form publishes of a certification that is held. */
export type HeldText = Exclude<FactsLike<{ held: object }>, Link>;
export const HELD_TEXTS = factsLike({ held: {} }).filter((name): name is HeldText => !isLink(name));
