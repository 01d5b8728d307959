FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production DATABASE_PATH=/data/despatch-box.sqlite HEALTH_PORT=8451
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force && mkdir /data /documents && chown node:node /data
COPY src src
COPY commands commands
COPY seeds seeds
USER node
VOLUME /data
# Of what health has, "alive" decides: commands that are not registered yet, or an archive that was replaced, are no reason to start it again.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
	CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/health`).then((response) => response.json()).then(({ alive }) => process.exit(alive ? 0 : 1), () => process.exit(1))"]
# Not through npm, so that SIGTERM reaches the bot itself. --discord: without a token it says so and stops, as nobody could reach a practice channel in here.
CMD ["node", "--disable-warning=ExperimentalWarning", "--import", "./src/compile-cache.js", "src/main.ts", "--discord"]
