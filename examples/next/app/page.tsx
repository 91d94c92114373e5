import { namesHeld } from '../lib/strapi';

export default async function Home() {
  return (
    <main lang="en">
      <h1>Trust center</h1>
      <ul>
        {(await namesHeld('en')).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </main>
  );
}
