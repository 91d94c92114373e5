/** What the list of findings can be narrowed by; it stands in the addresses of the list and of each finding. */
export const FILTERS = ['state', 'severity', 'origin', 'code', 'locale'];
