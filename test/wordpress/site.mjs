import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, run, start, startServer } from '../consumers/process.mjs';
import { output } from '../hosts/program.mjs';

/** Packages of Debian that a site needs. */
export const packages = [
  'wordpress',
  'wordpress-theme-twentytwentyfive',
  'wordpress-theme-twentytwentyfour',
  'wordpress-theme-twentytwentythree',
  'mariadb-server',
  'php-cli',
  'php-mysql',
  'php-curl',
  'php-xml',
  'php-mbstring',
  'php-zip',
];

const here = fileURLToPath(new URL('site', import.meta.url));

/**
 * @typedef {object} Site
 * @property {string} address
 * @property {string} folder
 * @property {(code: string) => Promise<string>} php runs code in WordPress, and returns what it prints
 */

/**
 * Installs WordPress with the plugin in a folder, on a database of its own, and serves it on a loopback port. All of it ends with this
 * process.
 *
 * @param {string} base an empty folder
 * @param {string} zip of the plugin
 * @param {readonly number[]} ports of the servers that WordPress may request
 * @returns {Promise<Site>}
 */
export async function startSite(base, zip, ports) {
  const folder = join(base, 'site');
  const log = join(base, 'site.log');
  // A copy, because WordPress finds its settings beside the real path of its files.
  cpSync('/usr/share/wordpress', folder, { recursive: true, dereference: true });
  for (const file of ['router.php', 'wp-config.php', 'install.php'])
    cpSync(join(here, file), join(folder, file));
  mkdirSync(join(folder, 'wp-content/mu-plugins'));
  cpSync(join(here, 'testServers.php'), join(folder, 'wp-content/mu-plugins/testServers.php'));

  const socket = await startDatabase(base, log);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const variables = {
    WORDPRESS_SOCKET: socket,
    WORDPRESS_ADDRESS: address,
    TEST_PORTS: [port, ...ports].join(),
    // WordPress requests its own pages.
    PHP_CLI_SERVER_WORKERS: '4',
  };
  await run('php', ['install.php', zip], { cwd: folder, log, minutes: 3, variables });
  const server = [
    '-d',
    'upload_max_filesize=8M',
    '-d',
    'post_max_size=16M',
    '-S',
    `127.0.0.1:${port}`,
    'router.php',
  ];
  await startServer('php', server, { cwd: folder, log, minutes: 1, variables, port });
  const php = (/** @type {string} */ code) =>
    output(
      'php',
      ['-r', `$_SERVER['HTTP_HOST']='localhost:${port}'; require 'wp-load.php'; ${code}`],
      folder,
      variables,
    );
  return { address, folder, php };
}

/**
 * Starts a database, and returns its socket.
 *
 * @param {string} base
 * @param {string} log
 */
async function startDatabase(base, log) {
  const data = join(base, 'database');
  const socket = join(base, 'socket');
  const options = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  const settings = { cwd: base, log, minutes: 2 };
  await run(
    'mariadb-install-db',
    [...options, '--auth-root-authentication-method=normal', '--skip-test-db'],
    settings,
  );
  const init = join(base, 'init.sql');
  writeFileSync(init, 'CREATE DATABASE wordpress;\n');
  const server = [...options, `--socket=${socket}`, '--skip-networking', `--init-file=${init}`];
  const { child } = start('mariadbd', server, settings);
  for (const end = Date.now() + 60_000; !existsSync(socket); ) {
    if (child.exitCode !== null || Date.now() > end) throw new Error('the database does not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return socket;
}
