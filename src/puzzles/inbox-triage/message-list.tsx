/** The messages of a round: side by side, or on a phone a line each of which one at a time is open. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isNarrow } from '#web/ui/narrow.ts';
import type { Drafts } from './drafts.tsx';
import { MessageCard, type MessageCardProps } from './message-card.tsx';

export interface MessageListProps
  extends Pick<MessageCardProps, 'proofs' | 'canMove' | 'send' | 'text' | 'say' | 'sayClock'> {
  readonly order: readonly string[];
  readonly messages: { readonly [message: string]: MessageCardProps['message'] };
  readonly drafts: Drafts;
  /** Those on which the two keys differed. */
  readonly differing: readonly string[];
}

export function MessageList({ order, messages, drafts, differing, ...same }: MessageListProps) {
  const [open, setOpen] = useState(() => order.find((id) => drafts[id]?.proof === undefined) ?? order[0]);
  const list = useRef<HTMLOListElement>(null);
  const byHand = useRef(false);
  // What closes above takes its height along: the one that was pressed comes to the top.
  useLayoutEffect(() => {
    if (byHand.current) list.current?.querySelector('[aria-expanded="true"].message-fold')?.scrollIntoView();
    byHand.current = false;
  }, [open]);
  const fold = (id: string) => () => {
    byHand.current = true;
    setOpen(open === id ? undefined : id);
  };
  return (
    <ol ref={list} class="inbox-list">
      {order.map((id, at) => (
        <MessageCard
          key={id}
          id={id}
          number={at + 1}
          message={messages[id] ?? {}}
          draft={drafts[id] ?? {}}
          differs={differing.includes(id)}
          isOpen={!isNarrow.value || open === id}
          onFold={isNarrow.value ? fold(id) : undefined}
          {...same}
        />
      ))}
    </ol>
  );
}
