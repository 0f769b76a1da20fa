import type { APIRoute } from 'astro';
import { fileResponse, JSON_TYPE } from '../../../astro/fileEndpoint.ts';
import { publishedFiles } from '../../../astro/publishedFiles.ts';

export async function getStaticPaths() {
  const { texts } = await publishedFiles();
  return [...texts].map(([path, text]) => ({ params: { path }, props: { text } }));
}

interface Props {
  text: string;
}

export const GET: APIRoute<Props> = ({ props }) =>
  fileResponse(JSON_TYPE, JSON.stringify(props.text));
