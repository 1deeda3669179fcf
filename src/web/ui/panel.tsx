/** Boxes: a panel with its heading, a badge beside it, a notice in it. */
import './panel.css';
import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';
import { useSign } from './live.tsx';

export interface PanelProps {
  readonly title: ComponentChildren;
  readonly level?: 1 | 2 | 3;
  readonly aside?: ComponentChildren;
  readonly lit?: boolean;
  readonly children: ComponentChildren;
  /** The heading, for a panel that takes the focus when it appears. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

export function Panel({ title, level = 2, aside, lit, children, headingRef }: PanelProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section class={lit ? 'panel panel-lit' : 'panel'} aria-labelledby={id}>
      <div class="panel-title">
        <Heading id={id} {...(headingRef ? { ref: headingRef, tabIndex: -1 } : {})}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}

export type Tone = 'steel' | 'lamp' | 'good' | 'brick';

export function Badge({ tone, icon, children }: { tone?: Tone; icon?: IconName; children: ComponentChildren }) {
  return (
    <span class={tone ? `badge badge-${tone}` : 'badge'}>
      {icon && <Icon name={icon} size={18} />}
      <span>{children}</span>
    </span>
  );
}

export interface NoticeProps {
  readonly tone?: Tone;
  readonly icon: IconName;
  /** What toasts about the same are about: there is none while the notice is in sight. */
  readonly about?: string;
  readonly children: ComponentChildren;
}

export function Notice({ tone = 'steel', icon, about, children }: NoticeProps) {
  return (
    <div ref={useSign(about)} class={`notice notice-${tone}`}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
