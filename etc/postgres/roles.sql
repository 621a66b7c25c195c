-- Roles of a PostgreSQL installation. Run once as a superuser, give each a password of its own, then run the migrator as
-- kk_owner and the web and workers as kk_app:
--   psql -f etc/postgres/roles.sql -v owner_password=... -v app_password=... -v reader_password=... -v backup_password=...
-- The migrator puts policies and rights in place after each migration; nothing here needs to be repeated.
-- kk_app adds many rows through temporary tables: it needs TEMPORARY on the database, which everybody (PUBLIC) has unless it was taken away.
CREATE ROLE kk_owner LOGIN PASSWORD :'owner_password' NOSUPERUSER NOBYPASSRLS NOCREATEROLE;
CREATE ROLE kk_app LOGIN PASSWORD :'app_password' NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB;
CREATE ROLE kk_host_reader LOGIN PASSWORD :'reader_password' NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB;
CREATE ROLE kk_backup LOGIN PASSWORD :'backup_password' NOSUPERUSER BYPASSRLS NOCREATEROLE NOCREATEDB IN ROLE pg_read_all_data;
CREATE DATABASE kk_saas OWNER kk_owner;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
