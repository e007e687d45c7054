import type { ComponentChildren } from 'preact';
import { Failure } from './Failure.tsx';
import type { Answer } from './use-answer.ts';
import { Waiting } from './Waiting.tsx';

interface Props<T> {
  /** Of the heading; an address can lead to it. */
  id: string;
  title: string;
  answer: Answer<T>;
  children: (value: T) => ComponentChildren;
}

/** A card that shows what the server said, and before that how asking it stands. */
export function Section<T extends object>({ id, title, answer: { state, load }, children }: Props<T>) {
  const { value } = state;
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {value === 'loading' ? (
        <Waiting rows={2} />
      ) : value instanceof Error ? (
        <Failure code={value.code} onRetry={() => void load()} />
      ) : (
        children(value)
      )}
    </section>
  );
}
