-- Run once by the database's administrator, connected to the database that DLSEI shall use:
--   psql -d dlsei -v owner=dlsei_owner -v owner_password=... -v app=dlsei_app -v app_password=... -v database=dlsei -f create-roles.sql
-- The owner migrates the schema at each start; the application works with fewer rights,
-- which the migrations grant table by table.
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE ROLE :"app" LOGIN PASSWORD :'app_password';
GRANT CREATE ON DATABASE :"database" TO :"owner";
-- The job store of Jakarta Batch makes its own tables.
GRANT CREATE, USAGE ON SCHEMA public TO :"app";
