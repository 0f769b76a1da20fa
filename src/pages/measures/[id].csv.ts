import type { APIRoute } from 'astro';
import { CSV, fileResponse } from '../../astro/fileEndpoint.ts';
import { getSite } from '../../astro/getSite.ts';
import { measureCsv } from '../../exports/measureCsv.ts';

export async function getStaticPaths() {
  const site = await getSite();
  // A file cannot lead to another as a page can, so under its old names it stands once more.
  return site.index.measures.flatMap((measure) =>
    [measure.id, ...measure.aliases].map((id) => ({
      params: { id },
      props: { csv: measureCsv(site, measure) },
    })),
  );
}

interface Props {
  csv: string;
}

export const GET: APIRoute<Props> = ({ props }) => fileResponse(CSV, props.csv);
