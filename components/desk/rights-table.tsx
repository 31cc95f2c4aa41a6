'use client';

import { Icon } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import { ROLES } from '#lib/newsroom/people';
import { ABILITIES, ROLE_ABILITIES } from '#lib/newsroom/permissions';

/** Which role may do what, straight from the rules. */
export function RightsTable() {
  const t = useWords('desk');
  return (
    <section>
      <h2 className="mb-2 font-serif text-head-4 font-semibold">{t('people.rights')}</h2>
      <div className="relative overflow-x-auto">
        <table className="w-full min-w-2xl">
          <thead>
            <tr>
              <th className="border-b border-ink p-2 text-start text-micro font-medium text-ink-mute">
                {t('people.work')}
              </th>
              {ROLES.map((role) => (
                <th
                  key={role}
                  className="border-b border-ink p-2 text-center text-micro font-medium text-ink-mute"
                >
                  {t(`role.${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ABILITIES.map((ability) => (
              <tr key={ability}>
                <th scope="row" className="h-10 border-b border-line p-2 text-start font-normal">
                  {t(`ability.${ability}`)}
                </th>
                {ROLES.map((role) => (
                  <td key={role} className="border-b border-line p-2 text-center">
                    {ROLE_ABILITIES[role].includes(ability) ? (
                      <>
                        <Icon name="check" className="mx-auto" />
                        <span className="sr-only">{t('people.may')}</span>
                      </>
                    ) : (
                      <span className="text-ink-mute">
                        <span aria-hidden="true">–</span>
                        <span className="sr-only">{t('people.mayNot')}</span>
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
