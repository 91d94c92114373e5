interface Picture {
  width: number;
  height: number;
}

interface Box {
  name: string;
  from: number;
  to: number;
}

const HEAD = 8;
/** The size in bytes of the version and the flags at the beginning of some boxes. */
const VERSION = 4;

/** The boxes between two offsets, up to the first implausible length; `from` is after a box's head. */
const boxesIn = (view: DataView, from: number, to: number): Box[] => {
  const boxes: Box[] = [];
  for (let at = from; at + HEAD <= to;) {
    const short = view.getUint32(at);
    const name = String.fromCharCode(...[4, 5, 6, 7].map((byte) => view.getUint8(at + byte)));
    const isLong = short === 1 && at + 2 * HEAD <= to;
    const length = isLong ? Number(view.getBigUint64(at + HEAD)) : short === 0 ? to - at : short;
    const head = isLong ? 2 * HEAD : HEAD;
    if (length < head) break;
    const end = Math.min(at + length, to);
    boxes.push({ name, from: at + head, to: end });
    at = end;
  }
  return boxes;
};

/** The path of boxes to the properties of the pictures. The box `meta` begins with a version. */
const PLACE = ['meta', 'iprp', 'ipco'];

const propertiesIn = (view: DataView): Box[] =>
  PLACE.reduce<Box[]>(
    (found, name) =>
      found
        .filter((box) => box.name === name)
        .flatMap(({ from, to }) => boxesIn(view, name === 'meta' ? from + VERSION : from, to)),
    boxesIn(view, 0, view.byteLength),
  );

/** The largest picture that an AVIF declares, among the whole, its parts and its preview; null if it declares none. */
export const largestPicture = (view: DataView): Picture | null =>
  propertiesIn(view)
    .filter(({ name, from, to }) => name === 'ispe' && from + VERSION + 8 <= to)
    .map(({ from }) => ({ width: view.getUint32(from + VERSION), height: view.getUint32(from + VERSION + 4) }))
    .reduce<Picture | null>(
      (largest, each) =>
        largest !== null && largest.width * largest.height >= each.width * each.height ? largest : each,
      null,
    );
