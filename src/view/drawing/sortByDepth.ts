interface Deep {
  readonly depth: number;
}

/**
 * Sorts from the farthest to the nearest, in place. Insertion: what stands in the street is nearly in order
 * from the frame before, and this needs no memory.
 */
export function sortByDepth(list: Deep[]): void {
  let nearest = -Infinity;
  for (let i = 0; i < list.length; i++) {
    const one = list[i]!;
    const { depth } = one;
    if (depth >= nearest) {
      nearest = depth;
      continue;
    }
    let at = i;
    for (; at > 0 && list[at - 1]!.depth > depth; at--) list[at] = list[at - 1]!;
    list[at] = one;
  }
}
