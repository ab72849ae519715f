import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CallOutput } from '../../shared/api.ts';
import type { CompletedField, FieldValue } from '../../shared/order.ts';
import { call } from './call.ts';
import { keys } from './keys.ts';

/** The saved searches and the collections; empty until they are first known. */
export function useOrder(): CallOutput<'order.get'> {
  const { data } = useQuery({ queryKey: keys.order, queryFn: () => call('order.get', {}) });
  return data ?? { searches: [], collections: [] };
}

/** How many articles a query finds; the last count stays in sight while the next is on its way. */
export function useCount(query: string): number | undefined {
  const { data } = useQuery({
    queryKey: keys.countOf(query),
    queryFn: () => call('order.count', { query }),
    placeholderData: keepPreviousData,
  });
  return data?.total;
}

/** Tags that articles like this one have, by slug; none where there is no one article. */
export function useSuggestedTags(id: string | null): readonly string[] {
  const { data } = useQuery({
    queryKey: keys.suggestedFor(id ?? ''),
    queryFn: () => (id === null ? { tags: [] } : call('order.suggest', { id })),
    enabled: id !== null,
    staleTime: 0,
  });
  return data?.tags ?? [];
}

/** Values that the library has in a field, for what is being typed; none where there is no field. */
export function useFieldValues(field: CompletedField | null, beginning: string): readonly FieldValue[] {
  const { data } = useQuery({
    queryKey: keys.valuesOf(field ?? '', beginning),
    queryFn: () => (field === null ? { values: [] } : call('order.values', { field, beginning })),
    enabled: field !== null,
    placeholderData: keepPreviousData,
  });
  return field === null ? [] : (data?.values ?? []);
}
