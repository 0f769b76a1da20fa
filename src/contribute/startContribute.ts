import { hasKept } from './keptForm.ts';

// The security policy lets no text be run as a program. zod would try whether it may, when its
// schemas are made: its settings, which it looks for here, have to be there before.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

const root = document.querySelector<HTMLElement>('.contribute');
const status = root?.querySelector<HTMLElement>('[role="status"]');
const buttons = [...(root?.querySelectorAll<HTMLButtonElement>('[data-kind]') ?? [])];

/** Loads the form, which is large, when somebody wants it, and begins an entry in it. */
async function begin(kind: string | undefined): Promise<void> {
  if (!root || !status) return;
  for (const button of buttons) button.disabled = true;
  status.textContent = status.dataset.loading ?? '';
  // What stands below makes room for the form at once.
  root.dataset.busy = '';
  try {
    const { openForm } = await import('./openForm.ts');
    await openForm(root, kind);
    status.textContent = '';
  } catch (error) {
    console.error(error);
    status.textContent = status.dataset.failed ?? '';
  }
  delete root.dataset.busy;
  for (const button of buttons) button.disabled = false;
}

for (const button of buttons)
  button.addEventListener('click', () => void begin(button.dataset.kind));
// What was begun before a reload goes on.
if (root && hasKept(root.dataset.of ?? '')) void begin(undefined);
