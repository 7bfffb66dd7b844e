import { createCancelPolicies } from '../cancellation/use-cases/create-cancel-policies.js';
import { changeServices } from '../catalog/use-cases/change-services.js';
import type { Context } from '../context.js';
import { createTaxRates } from '../pricing/use-cases/create-tax-rates.js';
import { execute } from '../use-case/index.js';
import type { Owner } from './owner.js';

type Row = { id: string; version: number; kind: string; paid: boolean };

/** Rates of tax and cancellation policies, and which services have them. Goods are not cancelled, and what is free costs no fee. */
export async function arrangePricing(boss: Context, owner: Owner): Promise<void> {
  const made = async (outcome: ReturnType<typeof execute>) => (await outcome).results.map(({ result }) => result.id as string);
  const [standard, reduced] = await made(
    execute(boss, createTaxRates, [
      { name: 'VAT', rateBp: 2000 },
      { name: 'Reduced VAT', rateBp: 500 },
    ]),
  );
  const [half, fee] = await made(
    execute(boss, createCancelPolicies, [
      { name: 'Half of it, from two days before', freeUntilHours: 48, percentBp: 5000, feeMinor: 0 },
      { name: '£15, from three days before', freeUntilHours: 72, percentBp: 0, feeMinor: 1500 },
    ]),
  );
  const services = await owner.rows<Row>(
    `SELECT id, version, kind, payment_type <> 'FREE' AS paid FROM services WHERE organization_id = $1 ORDER BY name, id`,
    [boss.organization!.id],
  );
  await execute(
    boss,
    changeServices,
    services
      .filter(({ paid }) => paid)
      .map(({ id, version: expectedVersion, kind }) => ({
        ...{ id, expectedVersion, taxRateId: kind === 'GOODS' ? reduced! : standard! },
        ...(kind === 'GOODS' ? {} : { cancelPolicyId: kind === 'SERVICE' ? half! : fee! }),
      })),
  );
}
