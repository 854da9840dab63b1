import type { RulePack } from '../rule';
import { jinzhongCityDepartment2020 } from './jinzhong-city-department-2020';
import { jinzhongZoneDepartment2021 } from './jinzhong-zone-department-2021';

/** Every rule pack that comes with the product. */
export const RULE_PACKS: readonly RulePack[] = [jinzhongCityDepartment2020, jinzhongZoneDepartment2021];

/** The pack of an id; null where there is none. */
export function rulePackById(id: string): RulePack | null {
  return RULE_PACKS.find((pack) => pack.id === id) ?? null;
}
