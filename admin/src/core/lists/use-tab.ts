import { useSearchParams } from 'react-router-dom';

/** Which tab of a page is open. It stands in the address, like the filters of its list; another tab begins without filters. */
export const useTab = <Tab extends string>(tabs: readonly Tab[], first: Tab) => {
  const [params, setParams] = useSearchParams();
  const asked = params.get('tab');
  return {
    value: tabs.find((tab) => tab === asked) ?? first,
    onValueChange: (tab: string) => {
      setParams({ tab });
    },
  };
};
