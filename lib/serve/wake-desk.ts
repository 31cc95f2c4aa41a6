import { capture, type Render } from '#lib/press/capture';

/**
 * Has the door of the newsroom drawn once for nobody: whoever comes first after a start would otherwise wait half a
 * second for all that is loaded when something is drawn the first time.
 */
export async function wakeDesk(render: Render): Promise<void> {
  // What cannot be drawn now is owned up to when somebody asks for it.
  await capture(render, '/sign-in', 'localhost').catch(() => {});
}
