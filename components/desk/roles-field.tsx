'use client';

import { Checkbox } from '#components/ui/checkbox';
import { useWords } from '#components/ui/words';
import { type HeldRole, ROLES, type Role } from '#lib/newsroom/people';

export type SectionChoice = { readonly id: string; readonly name: string };

/** Which roles somebody holds; an editor may be kept to some sections. */
export function RolesField({
  roles,
  sections,
  onChange,
  error,
}: {
  roles: readonly HeldRole[];
  sections: readonly SectionChoice[];
  onChange: (roles: HeldRole[]) => void;
  error: string | undefined;
}) {
  const t = useWords('desk');
  const held = (role: Role) => roles.find((one) => one.role === role);
  const toggle = (role: Role, on: boolean) =>
    onChange(on ? [...roles, { role, sectionIds: null }] : roles.filter((one) => one.role !== role));
  const limit = (sectionIds: readonly string[] | null) =>
    onChange(roles.map((one) => (one.role === 'editor' ? { ...one, sectionIds } : one)));
  const editor = held('editor');
  return (
    <fieldset className="grid gap-2.5">
      <legend className="mb-2 text-note font-medium">{t('people.roles')}</legend>
      {ROLES.map((role) => (
        <div key={role} className="grid gap-2">
          <Checkbox
            isSelected={held(role) !== undefined}
            onChange={(on) => toggle(role, on)}
            hint={t(`people.roleHint.${role}`)}
          >
            {t(`role.${role}`)}
          </Checkbox>
          {role === 'editor' && editor && (
            <div className="grid gap-2 ps-7">
              <Checkbox isSelected={editor.sectionIds !== null} onChange={(on) => limit(on ? [] : null)}>
                {t('people.onlySections')}
              </Checkbox>
              {editor.sectionIds !== null && (
                <div className="grid gap-2 ps-7 sm:grid-cols-2">
                  {sections.map((section) => (
                    <Checkbox
                      key={section.id}
                      isSelected={editor.sectionIds?.includes(section.id) ?? false}
                      onChange={(on) =>
                        limit(
                          on
                            ? [...(editor.sectionIds ?? []), section.id]
                            : (editor.sectionIds ?? []).filter((id) => id !== section.id),
                        )
                      }
                    >
                      {section.name}
                    </Checkbox>
                  ))}
                </div>
              )}
            </div>
          )}
        </div>
      ))}
      {error && <p className="text-note font-medium text-lacquer-ink">{error}</p>}
    </fieldset>
  );
}
