/** How the items of a run are grouped. */
export interface Grouping<Item> {
  /** Names the transaction that the item belongs in; undefined for one of its own. */
  unit: (item: Item) => string | undefined;
  /** The weight of an item that may be performed together with others; undefined where it may not. */
  weight: (item: Item) => number | undefined;
  /** The largest weight of the next group. */
  limit: () => number;
}

/** Items that are performed in one transaction: a unit, a single one, or some that may be performed with any others. */
interface Group<Item> {
  items: Item[];
  unit: string | undefined;
  /** Undefined unless they may be performed with any others. */
  weight: number | undefined;
}

/** The items in their order, in groups. */
export async function* inGroups<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  { unit, weight, limit }: Grouping<Item>,
): AsyncGenerator<Group<Item>> {
  let group: Group<Item> | null = null;
  for await (const item of items) {
    const own = unit(item);
    const more = own === undefined ? weight(item) : undefined;
    const together = group?.weight === undefined || more === undefined ? undefined : group.weight + more;
    const joins = own === undefined ? together !== undefined && together <= limit() : own === group?.unit;
    if (group !== null && joins) {
      group.items.push(item);
      group.weight = together;
      continue;
    }
    if (group !== null) yield group;
    group = { items: [item], unit: own, weight: more };
  }
  if (group !== null) yield group;
}
