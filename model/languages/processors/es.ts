import type { ProcessorWords } from './processors';

const PROCESSOR = String.raw`sub-?encargad[oa]s?(?: del tratamiento)?|encargad[oa]s? del tratamiento|sub-?procesador(?:es)?|sub-?contratistas?`;

export const processors: ProcessorWords = {
  stems: ['encarg', 'procesador', 'contratista', 'proveedores', 'destinatarios'],
  called: String.raw`${PROCESSOR}|subencargo|lista de (?:proveedores|encargados)|proveedores (?:externos|terceros)|destinatarios de (?:los )?datos`,
  personal:
    'datos (?:de carácter )?personal|privacidad|protección de datos|tratamiento de datos|encargad[oa]s? del tratamiento|rgpd',
  columns: {
    number: '^(?:n\\.?º|núm\\.?|número)$',
    named: '^(?:nombre|denominación|razón social)(?: |$|\\/|\\()',
    listedOn: 'fecha de (?:alta|inclusión|incorporación)|añadido el',
    announcedOn: 'fecha de (?:anuncio|notificación|aviso)|(?:anunciado|notificado) el',
    removedOn: 'fecha de (?:baja|fin|retirada)|(?:eliminado|finalizado) el',
    objectUntil: 'oposición|objeción',
    effectiveOn: 'fecha de (?:inicio|efecto|entrada)|vigente desde|en uso desde',
    subjects: 'interesados|titulares|categorías de personas',
    safeguards:
      'garantías?|mecanismo de transferencia|base (?:de la )?transferencia|cláusulas contractuales|salvaguardas?',
    policy: 'privacidad',
    agreement: String.raw`\bdpa\b|acuerdo|contrato$`,
    website: String.raw`sitio web|página web|\bweb$|enlace|\burl\b|más información`,
    other: 'conservación|terceros países|certifi|riesgo|contacto|estado|plazo|base jurídica|duración',
    seat: 'sede|domicilio|dirección|constitución',
    processedIn:
      '(?:ubicación|lugar|país|región|localización)(?:es)? (?:del?|de los) (?:tratamiento|alojamiento|almacenamiento|datos|servidor(?:es)?)|centro de datos',
    location: 'ubicación|localización|país(?:es)?|lugar|región|territorio',
    services: '(?:productos?|servicios?) (?:afectados?|relacionados?|aplicables?|cubiertos?)|productos?$|módulos?$',
    condition: 'condición|opcional|activación',
    purpose: 'finalidad|propósito|objeto|servicios? prestados?|actividad|\\buso\\b|naturaleza|para qué',
    function: 'servicios?$|descripción|función',
    data: 'datos|información (?:tratada|compartida|recogida)',
    sharing: 'forma de (?:transmisión|cesión)',
    scene: 'escenario|caso de uso',
    product: String.raw`(?<!\p{Script=Han})\bsdk\b(?!\p{Script=Han})|nombre del producto|^(?:herramienta|software)s?$`,
    name: String.raw`${PROCESSOR}|proveedor|empresa|entidad|sociedad|organización|destinatario|tercero|compañía|^nombre|encargado`,
    role: '^(?:rol|papel)$',
    kind: '^(?:tipo|categoría|calidad)$',
    note: 'notas?|observacion(?:es)?|comentario',
  },
  kinds: {
    controller: 'responsables? (?:independiente|autónomo|conjunto)s?|corresponsable|responsable del tratamiento',
    affiliate: 'filial(?:es)?|empresas? del grupo|sociedad(?:es)? del grupo',
    subprocessor: String.raw`${PROCESSOR}|encargad[oa]`,
    recipient: 'destinatari[oa]',
  },
  others:
    'cookie|código abierto|open[- ]?source|glosario|definicion|certifica|filiales|clientes de referencia|conservación|historial|base jurídica|licencia',
  process:
    'cambio|modifica|notifica|oposición|objeción|añadir|incorporación de nuevos|eliminar|sustitu|anteriores|antiguos|selección|requisito|qué (?:es|son)|contacto|obligacion|antes de',
  located: String.raw`\b(?:ubicad|situad|establecid|radicad|alojad)[oa]s? en\b|\bcon (?:sede|domicilio) en\b`,
  following: 'siguientes?|a continuación|abajo|lista|actual|est[oa]s|[:：]$',
  current: String.raw`\b(?:actual(?:es)?|existentes?)\b`,
  planned: 'previst[oa]s?|planificad[oa]s?|próxim[oa]s|futur[oa]s?|todavía no',
  everything: 'todos(?: los (?:servicios|productos))?',
  nothing: String.raw`ningun[oa]|n\/?a|no (?:aplica|procede)|desconocido`,
  nobody: String.raw`ningun[oa] .*|proveedor(?:es|a|as)? del? .*|(?:vari[oa]s|otr[oa]s|divers[oa]s)\b.*|por (?:determinar|definir|confirmar)|alojamiento|correo(?: electrónico)?|pagos?|soporte|infraestructura|seguridad|analítica`,
  countries: {
    US: String.raw`EE\.?\s?UU\.?|Estados Unidos de América|USA`,
    GB: 'Gran Bretaña|Inglaterra',
    NL: 'Holanda',
    CZ: 'República Checa',
  },
};
