/** A modal dialog on the browser's own element: it keeps the focus inside, closes on Escape and gives the focus back. */
import './dialog.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button, type ButtonTone } from './button.tsx';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly actions: ComponentChildren;
}

export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog ref={box} class="dialog" aria-labelledby={id} onClose={onClose}>
      {open && (
        <div class="dialog-inside">
          {/* The first thing that can hold the focus, so that a dialog is read from its start. */}
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          {children}
          <div class="dialog-actions">{actions}</div>
        </div>
      )}
    </dialog>
  );
}

export interface ConfirmDialogProps {
  readonly title: string;
  readonly sentence: string;
  readonly open: boolean;
  readonly yes: string;
  readonly no: string;
  readonly tone?: ButtonTone;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be undone. The harmless answer comes first and has the focus. */
export function ConfirmDialog({ title, sentence, open, yes, no, tone = 'danger', onYes, onClose }: ConfirmDialogProps) {
  const agree = () => {
    onYes();
    onClose();
  };
  return (
    <Dialog
      title={title}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{no}</Button>
          <Button tone={tone} onClick={agree}>
            {yes}
          </Button>
        </>
      }
    >
      <p>{sentence}</p>
    </Dialog>
  );
}
