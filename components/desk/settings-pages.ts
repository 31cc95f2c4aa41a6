import type { IconName } from '#components/ui/icons';
import type { Ability } from '#lib/newsroom/permissions';

type SettingsPage = { id: string; href: string; icon: IconName; needs: readonly Ability[] };

/** The pages of the settings and who turns them. */
export const SETTINGS_PAGES: readonly SettingsPage[] = [
  { id: 'paper', href: '/desk/settings', icon: 'gear', needs: ['manage_paper'] },
  { id: 'workflow', href: '/desk/settings/workflow', icon: 'checklist', needs: ['override_gates'] },
  {
    id: 'sections',
    href: '/desk/settings/sections',
    icon: 'list',
    needs: ['manage_sections', 'manage_paper'],
  },
  { id: 'newsletter', href: '/desk/settings/newsletter', icon: 'mail', needs: ['manage_newsletter'] },
  { id: 'authors', href: '/desk/settings/authors', icon: 'pen', needs: ['edit_stories'] },
  { id: 'style', href: '/desk/settings/style', icon: 'quote', needs: ['set_house_style'] },
  { id: 'templates', href: '/desk/settings/templates', icon: 'copy', needs: ['manage_templates'] },
  { id: 'topics', href: '/desk/settings/topics', icon: 'pin', needs: ['edit_stories'] },
];

/** The first page of the settings that somebody may turn, or null. */
export function firstSettingsPage(abilities: ReadonlySet<Ability>): string | null {
  return SETTINGS_PAGES.find((page) => page.needs.some((need) => abilities.has(need)))?.href ?? null;
}
