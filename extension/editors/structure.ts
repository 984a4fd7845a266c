import type { Span } from '../drafts/edit';
import type { Flat } from './flatten';

/** The blocks, links and formatting that words lie in; a span that says nothing is only how an editor draws. */
export function lineage(node: Node, root: Element): string {
  const elements: string[] = [];
  for (let element = node.parentElement; element && element !== root; element = element.parentElement) {
    const style = element.getAttribute('style') ?? '';
    if (element.tagName === 'SPAN' && style === '') continue;
    elements.unshift([element.tagName, element.getAttribute('href') ?? '', style].join(' '));
  }
  return elements.join(' > ');
}

/** All words outside a stretch with what they lie in, but for blanks, which editors exchange at will. */
export function structureAround({ segments }: Flat, root: Element, stretch: Span): string {
  let structure = '';
  let last: string | undefined;
  for (const { node, from, start, end } of segments) {
    const within = (at: number): number => from + Math.min(Math.max(at, start), end) - start;
    const words = node.data.slice(from, within(stretch.start)) + node.data.slice(within(stretch.end), within(end));
    const seen = words.replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');
    if (seen === '') continue;
    const around = lineage(node, root);
    structure += around === last ? seen : `\n${around}\n${seen}`;
    last = around;
  }
  return structure;
}
