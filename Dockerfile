FROM node:24-slim
ENV NODE_ENV=production DATABASE_PATH=/data/despatch-box.sqlite HEALTH_PORT=8451
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force && mkdir /data && chown node:node /data
COPY src src
COPY commands commands
COPY seeds seeds
USER node
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
	CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/health`).then((response) => process.exit(response.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, so that SIGTERM reaches the bot itself.
CMD ["node", "--disable-warning=ExperimentalWarning", "--import", "./src/compile-cache.ts", "src/main.ts"]
