interface Ruled {
  mapLines?: string[] | undefined;
}

/** Findings that are shown together, each with the rules that none above it offers: the languages of a page share theirs. */
export const withoutRepeatedRules = <Finding extends Ruled>(findings: readonly Finding[]): Finding[] => {
  const offered = new Set<string>();
  return findings.map((finding) => {
    if (finding.mapLines === undefined) return finding;
    const own = [...new Set(finding.mapLines)].filter((line) => !offered.has(line));
    for (const line of own) offered.add(line);
    return { ...finding, mapLines: own };
  });
};
