# One image for every service of the platform: `docker run <image> subgraphs/bookings/src/main.ts`.

FROM node:26-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY schema/package.json schema/
COPY kit/package.json kit/
COPY gateway/package.json gateway/
COPY subgraphs/providers/package.json subgraphs/providers/
COPY subgraphs/availability/package.json subgraphs/availability/
COPY subgraphs/bookings/package.json subgraphs/bookings/
COPY subgraphs/billing/package.json subgraphs/billing/
# Without the local engines (optional, and not for production) and without the tools. No install script is needed.
RUN npm ci --omit=dev --omit=optional --ignore-scripts \
    --workspace schema --workspace kit --workspace gateway \
    --workspace subgraphs/providers --workspace subgraphs/availability \
    --workspace subgraphs/bookings --workspace subgraphs/billing

FROM node:26-bookworm-slim AS platform
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json ./
COPY schema schema
COPY kit kit
COPY gateway gateway
COPY subgraphs subgraphs
USER node
# Node is the process that gets the signal: it drains, then ends.
ENTRYPOINT ["node"]
CMD ["gateway/src/main.ts"]
