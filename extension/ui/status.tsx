import { useEffect, useState } from 'preact/hooks';

/** Words that are read out. What is announced is the change: the region is there first, its words come after. */
export function Status({ text, className }: { text: string; className?: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid(text);
  }, [text]);
  return (
    <span role="status" class={className}>
      {said}
    </span>
  );
}
