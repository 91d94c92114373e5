import { say, type Said } from '../model/say';

/** Names that scripts ask of a window, a document, a form or any object: an element with such an id answers in their place. */
const TAKEN = new Set(
  (
    '__proto__ constructor prototype hasownproperty isprototypeof propertyisenumerable tostring tolocalestring valueof ' +
    '__definegetter__ __definesetter__ __lookupgetter__ __lookupsetter__ ' +
    'window self document name location history navigator top parent opener frames frameelement external screen status ' +
    'length closed origin localstorage sessionstorage indexeddb caches crypto performance event event console alert ' +
    'confirm prompt print open close stop focus blur fetch eval postmessage ' +
    'cookie domain referrer title url documenturi baseuri readystate body head documentelement forms images links ' +
    'scripts embeds plugins anchors applets all defaultview currentscript doctype implementation characterset charset ' +
    'activeelement designmode dir lastmodified write writeln createelement createtextnode getelementbyid ' +
    'getelementsbyname getelementsbytagname getelementsbyclassname queryselector queryselectorall ' +
    'addeventlistener removeeventlistener dispatchevent ' +
    'attributes children childnodes parentnode parentelement firstchild lastchild nextsibling previoussibling nodename ' +
    'nodetype nodevalue ownerdocument innerhtml outerhtml innertext textcontent setattribute getattribute ' +
    'removeattribute appendchild removechild insertbefore replacechild classname classlist style id ' +
    'action method target enctype elements submit reset acceptcharset'
  ).split(' '),
);

const PREFIX = 'user-content-';

/** Whether an element with this id, or an anchor of this name, would stand in the way of a script of the page. */
export const clobbers = (id: string): boolean => TAKEN.has(id.trim().toLowerCase());

/** An id that no script asks for. */
export const safeId = (id: string): string => (clobbers(id) ? `${PREFIX}${id.trim()}` : id);

/** The id as the author wrote it. */
export const writtenId = (id: string): string =>
  id.startsWith(PREFIX) && clobbers(id.slice(PREFIX.length)) ? id.slice(PREFIX.length) : id;

/** The message about an id, or the name of an anchor, that was replaced. */
export const renamedId = (attribute: 'id' | 'name', value: string): Said =>
  say('idRenamed', {
    attribute,
    value: value.trim(),
    used: safeId(value),
  });

/** The message about an id that another element has as well: of equal ids a browser takes the first. */
export const repeatedId = (attribute: 'id' | 'name', value: string): Said =>
  say('idRepeated', {
    id: safeId(value),
    attribute,
    value: value.trim(),
  });

/** Whether an id is one that `safeId` makes, or makes another of. */
export const isPrefixed = (id: string): boolean => clobbers(id) || writtenId(id) !== id;

/** Where the element or heading begins that has an id of those with a prefix. */
export type Owners = Map<string, number>;
