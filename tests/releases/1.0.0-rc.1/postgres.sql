--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: admin_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admin_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    action_parameters jsonb,
    subject character varying(255),
    properties jsonb,
    conditions jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: admin_permissions_api_token_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admin_permissions_api_token_lnk (
    id integer NOT NULL,
    permission_id integer,
    api_token_id integer,
    permission_ord double precision
);


--
-- Name: admin_permissions_api_token_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.admin_permissions_api_token_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: admin_permissions_api_token_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.admin_permissions_api_token_lnk_id_seq OWNED BY public.admin_permissions_api_token_lnk.id;


--
-- Name: admin_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.admin_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: admin_permissions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.admin_permissions_id_seq OWNED BY public.admin_permissions.id;


--
-- Name: admin_permissions_role_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admin_permissions_role_lnk (
    id integer NOT NULL,
    permission_id integer,
    role_id integer,
    permission_ord double precision
);


--
-- Name: admin_permissions_role_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.admin_permissions_role_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: admin_permissions_role_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.admin_permissions_role_lnk_id_seq OWNED BY public.admin_permissions_role_lnk.id;


--
-- Name: admin_roles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admin_roles (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    code character varying(255),
    description character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: admin_roles_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.admin_roles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: admin_roles_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.admin_roles_id_seq OWNED BY public.admin_roles.id;


--
-- Name: admin_users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admin_users (
    id integer NOT NULL,
    document_id character varying(255),
    firstname character varying(255),
    lastname character varying(255),
    username character varying(255),
    email character varying(255),
    password character varying(255),
    reset_password_token character varying(255),
    reset_password_token_expires_at timestamp(6) without time zone,
    registration_token character varying(255),
    is_active boolean,
    blocked boolean,
    prefered_language character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: admin_users_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.admin_users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: admin_users_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.admin_users_id_seq OWNED BY public.admin_users.id;


--
-- Name: admin_users_roles_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admin_users_roles_lnk (
    id integer NOT NULL,
    user_id integer,
    role_id integer,
    role_ord double precision,
    user_ord double precision
);


--
-- Name: admin_users_roles_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.admin_users_roles_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: admin_users_roles_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.admin_users_roles_lnk_id_seq OWNED BY public.admin_users_roles_lnk.id;


--
-- Name: compliance_certifications; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_certifications (
    id integer NOT NULL,
    document_id character varying(255),
    key character varying(255),
    name character varying(255),
    summary text,
    description text,
    scope text,
    type character varying(255),
    certification_status character varying(255),
    certificate_number character varying(255),
    level character varying(255),
    originally_issued_on date,
    valid_from date,
    valid_until date,
    audited_on date,
    audit_cycle character varying(255),
    valid_in jsonb,
    verification_url text,
    verified_on date,
    verified_by character varying(255),
    owner character varying(255),
    "order" integer,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_certifications_documents_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_certifications_documents_lnk (
    id integer NOT NULL,
    certification_id integer,
    document_id integer,
    document_ord double precision,
    certification_ord double precision
);


--
-- Name: compliance_certifications_documents_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_certifications_documents_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_certifications_documents_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_certifications_documents_lnk_id_seq OWNED BY public.compliance_certifications_documents_lnk.id;


--
-- Name: compliance_certifications_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_certifications_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_certifications_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_certifications_id_seq OWNED BY public.compliance_certifications.id;


--
-- Name: compliance_certifications_issued_by_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_certifications_issued_by_lnk (
    id integer NOT NULL,
    certification_id integer,
    organization_id integer
);


--
-- Name: compliance_certifications_issued_by_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_certifications_issued_by_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_certifications_issued_by_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_certifications_issued_by_lnk_id_seq OWNED BY public.compliance_certifications_issued_by_lnk.id;


--
-- Name: compliance_certifications_recognized_by_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_certifications_recognized_by_lnk (
    id integer NOT NULL,
    certification_id integer,
    organization_id integer
);


--
-- Name: compliance_certifications_recognized_by_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_certifications_recognized_by_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_certifications_recognized_by_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_certifications_recognized_by_lnk_id_seq OWNED BY public.compliance_certifications_recognized_by_lnk.id;


--
-- Name: compliance_certifications_services_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_certifications_services_lnk (
    id integer NOT NULL,
    certification_id integer,
    service_id integer,
    service_ord double precision
);


--
-- Name: compliance_certifications_services_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_certifications_services_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_certifications_services_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_certifications_services_lnk_id_seq OWNED BY public.compliance_certifications_services_lnk.id;


--
-- Name: compliance_certifications_standard_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_certifications_standard_lnk (
    id integer NOT NULL,
    certification_id integer,
    standard_id integer
);


--
-- Name: compliance_certifications_standard_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_certifications_standard_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_certifications_standard_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_certifications_standard_lnk_id_seq OWNED BY public.compliance_certifications_standard_lnk.id;


--
-- Name: compliance_content_changes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_content_changes (
    id integer NOT NULL,
    document_id character varying(255),
    key character varying(255),
    change jsonb,
    changed_on character varying(255),
    run integer,
    state character varying(255),
    due character varying(255),
    tries integer,
    delivered jsonb,
    error text,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_content_changes_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_content_changes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_content_changes_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_content_changes_id_seq OWNED BY public.compliance_content_changes.id;


--
-- Name: compliance_content_revisions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_content_revisions (
    id integer NOT NULL,
    document_id character varying(255),
    token integer,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_content_revisions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_content_revisions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_content_revisions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_content_revisions_id_seq OWNED BY public.compliance_content_revisions.id;


--
-- Name: compliance_documents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_documents (
    id integer NOT NULL,
    document_id character varying(255),
    key character varying(255),
    title character varying(255),
    description text,
    kind character varying(255),
    visibility character varying(255),
    private_file character varying(255),
    language character varying(255),
    version character varying(255),
    period_start date,
    period_end date,
    valid_from date,
    valid_until date,
    renews_on date,
    sha_256 character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_documents_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_documents_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_documents_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_documents_id_seq OWNED BY public.compliance_documents.id;


--
-- Name: compliance_documents_services_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_documents_services_lnk (
    id integer NOT NULL,
    document_id integer,
    service_id integer,
    service_ord double precision
);


--
-- Name: compliance_documents_services_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_documents_services_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_documents_services_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_documents_services_lnk_id_seq OWNED BY public.compliance_documents_services_lnk.id;


--
-- Name: compliance_evidence_downloads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_evidence_downloads (
    id integer NOT NULL,
    document_id character varying(255),
    link character varying(255),
    sha_256 character varying(255),
    "on" character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_evidence_downloads_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_evidence_downloads_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_evidence_downloads_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_evidence_downloads_id_seq OWNED BY public.compliance_evidence_downloads.id;


--
-- Name: compliance_evidence_links; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_evidence_links (
    id integer NOT NULL,
    document_id character varying(255),
    key character varying(255),
    target character varying(255),
    recipient character varying(255),
    sent_by character varying(255),
    sender integer,
    sent_on character varying(255),
    expires_on character varying(255),
    revoked_by character varying(255),
    revoked_on character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_evidence_links_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_evidence_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_evidence_links_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_evidence_links_id_seq OWNED BY public.compliance_evidence_links.id;


--
-- Name: compliance_import_findings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_import_findings (
    id integer NOT NULL,
    document_id character varying(255),
    finding_set character varying(64) NOT NULL,
    "position" integer,
    severity character varying(255),
    code character varying(255),
    path text,
    line integer,
    "column" integer,
    message text,
    hint text,
    target jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_import_findings_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_import_findings_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_import_findings_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_import_findings_id_seq OWNED BY public.compliance_import_findings.id;


--
-- Name: compliance_import_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_import_items (
    id integer NOT NULL,
    document_id character varying(255),
    item_key character varying(64) NOT NULL,
    run_id integer,
    "position" integer,
    key text,
    source_path text,
    action character varying(255),
    state character varying(255),
    target_uid character varying(255),
    target_document_id character varying(255),
    target_locale character varying(255),
    reason character varying(255),
    fields jsonb,
    publish boolean,
    plan jsonb,
    before jsonb,
    after jsonb,
    sources jsonb,
    error text,
    diagnostics jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_import_items_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_import_items_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_import_items_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_import_items_id_seq OWNED BY public.compliance_import_items.id;


--
-- Name: compliance_import_runs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_import_runs (
    id integer NOT NULL,
    document_id character varying(255),
    state character varying(255),
    kind character varying(255),
    about integer,
    site character varying(255),
    source text,
    options jsonb,
    plan_hash character varying(255),
    map jsonb,
    map_text text,
    map_run integer,
    files jsonb,
    planned jsonb,
    counts jsonb,
    finding_set character varying(255),
    findings jsonb,
    started_by character varying(255),
    request character varying(255),
    waiting boolean,
    lease_owner character varying(255),
    lease_until bigint,
    fence integer,
    started_on timestamp(6) without time zone,
    finished_on timestamp(6) without time zone,
    error text,
    error_details jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_import_runs_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_import_runs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_import_runs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_import_runs_id_seq OWNED BY public.compliance_import_runs.id;


--
-- Name: compliance_import_turns; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_import_turns (
    id integer NOT NULL,
    document_id character varying(255),
    fence integer,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_import_turns_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_import_turns_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_import_turns_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_import_turns_id_seq OWNED BY public.compliance_import_turns.id;


--
-- Name: compliance_kept_rows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_kept_rows (
    id integer NOT NULL,
    document_id character varying(255),
    kind character varying(255),
    owner character varying(255),
    value text,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_kept_rows_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_kept_rows_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_kept_rows_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_kept_rows_id_seq OWNED BY public.compliance_kept_rows.id;


--
-- Name: compliance_ledger_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_ledger_entries (
    id integer NOT NULL,
    document_id character varying(255),
    certification character varying(255),
    "position" integer,
    recorded_on character varying(255),
    cause character varying(255),
    recorded_by character varying(255),
    claim jsonb,
    previous character varying(255),
    hash character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_ledger_entries_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_ledger_entries_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_ledger_entries_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_ledger_entries_id_seq OWNED BY public.compliance_ledger_entries.id;


--
-- Name: compliance_organizations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_organizations (
    id integer NOT NULL,
    document_id character varying(255),
    key character varying(255),
    name character varying(255),
    kind character varying(255),
    url text,
    country character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_organizations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_organizations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_organizations_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_organizations_id_seq OWNED BY public.compliance_organizations.id;


--
-- Name: compliance_page_texts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_page_texts (
    id integer NOT NULL,
    document_id character varying(255),
    target_document_id character varying(255),
    target_locale character varying(255),
    title character varying(255),
    path character varying(255),
    draft_hash character varying(255),
    published_hash character varying(255),
    copy_hash character varying(255),
    draft_as_of timestamp(6) without time zone,
    published_as_of timestamp(6) without time zone,
    published_on timestamp(6) without time zone,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_page_texts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_page_texts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_page_texts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_page_texts_id_seq OWNED BY public.compliance_page_texts.id;


--
-- Name: compliance_pages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_pages (
    id integer NOT NULL,
    document_id character varying(255),
    title character varying(255),
    tagline character varying(255),
    slug character varying(255),
    path character varying(255),
    kind character varying(255),
    summary text,
    body text,
    source_date character varying(255),
    version character varying(255),
    review_due_on date,
    reviewed_on date,
    no_index boolean,
    meta_title character varying(255),
    meta_description text,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_pages_certifications_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_pages_certifications_lnk (
    id integer NOT NULL,
    page_id integer,
    certification_id integer,
    certification_ord double precision,
    page_ord double precision
);


--
-- Name: compliance_pages_certifications_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_pages_certifications_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_pages_certifications_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_pages_certifications_lnk_id_seq OWNED BY public.compliance_pages_certifications_lnk.id;


--
-- Name: compliance_pages_documents_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_pages_documents_lnk (
    id integer NOT NULL,
    page_id integer,
    document_id integer,
    document_ord double precision,
    page_ord double precision
);


--
-- Name: compliance_pages_documents_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_pages_documents_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_pages_documents_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_pages_documents_lnk_id_seq OWNED BY public.compliance_pages_documents_lnk.id;


--
-- Name: compliance_pages_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_pages_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_pages_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_pages_id_seq OWNED BY public.compliance_pages.id;


--
-- Name: compliance_pages_parent_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_pages_parent_lnk (
    id integer NOT NULL,
    page_id integer,
    inv_page_id integer
);


--
-- Name: compliance_pages_parent_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_pages_parent_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_pages_parent_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_pages_parent_lnk_id_seq OWNED BY public.compliance_pages_parent_lnk.id;


--
-- Name: compliance_pages_superseded_by_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_pages_superseded_by_lnk (
    id integer NOT NULL,
    page_id integer,
    inv_page_id integer
);


--
-- Name: compliance_pages_superseded_by_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_pages_superseded_by_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_pages_superseded_by_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_pages_superseded_by_lnk_id_seq OWNED BY public.compliance_pages_superseded_by_lnk.id;


--
-- Name: compliance_plan_approvals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_plan_approvals (
    id integer NOT NULL,
    document_id character varying(255),
    key character varying(255),
    staged character varying(255),
    plan_hash character varying(255),
    made_on character varying(255),
    approved_by character varying(255),
    approver integer,
    approved_on character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_plan_approvals_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_plan_approvals_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_plan_approvals_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_plan_approvals_id_seq OWNED BY public.compliance_plan_approvals.id;


--
-- Name: compliance_redirects; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_redirects (
    id integer NOT NULL,
    document_id character varying(255),
    "from" character varying(255),
    "to" text,
    code integer,
    origin character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_redirects_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_redirects_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_redirects_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_redirects_id_seq OWNED BY public.compliance_redirects.id;


--
-- Name: compliance_redirects_page_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_redirects_page_lnk (
    id integer NOT NULL,
    redirect_id integer,
    page_id integer
);


--
-- Name: compliance_redirects_page_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_redirects_page_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_redirects_page_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_redirects_page_lnk_id_seq OWNED BY public.compliance_redirects_page_lnk.id;


--
-- Name: compliance_reminders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_reminders (
    id integer NOT NULL,
    document_id character varying(255),
    key character varying(255),
    type character varying(255),
    document character varying(255),
    occasion character varying(255),
    ends_on character varying(255),
    days_ahead integer,
    recipient character varying(255),
    state character varying(255),
    changed_on character varying(255),
    error text,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_reminders_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_reminders_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_reminders_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_reminders_id_seq OWNED BY public.compliance_reminders.id;


--
-- Name: compliance_review_notes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_review_notes (
    id integer NOT NULL,
    document_id character varying(255),
    target_uid character varying(255),
    target_document_id character varying(255),
    target_locale character varying(255),
    code character varying(255),
    fingerprint character varying(255),
    decision character varying(255),
    reason text,
    payload jsonb,
    by character varying(255),
    "on" timestamp(6) without time zone,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_review_notes_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_review_notes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_review_notes_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_review_notes_id_seq OWNED BY public.compliance_review_notes.id;


--
-- Name: compliance_services; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_services (
    id integer NOT NULL,
    document_id character varying(255),
    key character varying(255),
    name character varying(255),
    url text,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_services_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_services_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_services_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_services_id_seq OWNED BY public.compliance_services.id;


--
-- Name: compliance_services_parent_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_services_parent_lnk (
    id integer NOT NULL,
    service_id integer,
    inv_service_id integer
);


--
-- Name: compliance_services_parent_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_services_parent_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_services_parent_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_services_parent_lnk_id_seq OWNED BY public.compliance_services_parent_lnk.id;


--
-- Name: compliance_source_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_source_entries (
    id integer NOT NULL,
    document_id character varying(255),
    source_id character varying(64) NOT NULL,
    site character varying(255),
    source_key text,
    target_locale character varying(255),
    target_uid character varying(255),
    target_document_id character varying(255),
    source_path text,
    content_hash character varying(255),
    fingerprints jsonb,
    base jsonb,
    original jsonb,
    removed_by_editor boolean,
    run_id integer,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_source_entries_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_source_entries_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_source_entries_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_source_entries_id_seq OWNED BY public.compliance_source_entries.id;


--
-- Name: compliance_staged_pieces; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_staged_pieces (
    stage character varying(32) NOT NULL,
    file character varying(64) NOT NULL,
    part integer NOT NULL,
    bytes integer NOT NULL,
    data bytea NOT NULL
);


--
-- Name: compliance_staged_sources; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_staged_sources (
    id character varying(32) NOT NULL,
    created_on bigint NOT NULL,
    record text,
    map text,
    plan character varying(32),
    planning_by character varying(32),
    planning_until bigint,
    planning_stop boolean DEFAULT false NOT NULL,
    planning_read integer DEFAULT 0 NOT NULL,
    planning_total integer DEFAULT 0 NOT NULL
);


--
-- Name: compliance_standards; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_standards (
    id integer NOT NULL,
    document_id character varying(255),
    key character varying(255),
    identifier character varying(255),
    edition character varying(255),
    name character varying(255),
    abstract text,
    category character varying(255),
    url text,
    withdrawn_on date,
    transition_ends_on date,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: compliance_standards_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_standards_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_standards_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_standards_id_seq OWNED BY public.compliance_standards.id;


--
-- Name: compliance_standards_publisher_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_standards_publisher_lnk (
    id integer NOT NULL,
    standard_id integer,
    organization_id integer
);


--
-- Name: compliance_standards_publisher_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_standards_publisher_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_standards_publisher_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_standards_publisher_lnk_id_seq OWNED BY public.compliance_standards_publisher_lnk.id;


--
-- Name: compliance_standards_superseded_by_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compliance_standards_superseded_by_lnk (
    id integer NOT NULL,
    standard_id integer,
    inv_standard_id integer
);


--
-- Name: compliance_standards_superseded_by_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.compliance_standards_superseded_by_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: compliance_standards_superseded_by_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.compliance_standards_superseded_by_lnk_id_seq OWNED BY public.compliance_standards_superseded_by_lnk.id;


--
-- Name: files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.files (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    alternative_text text,
    caption text,
    focal_point jsonb,
    width integer,
    height integer,
    formats jsonb,
    hash character varying(255),
    ext character varying(255),
    mime character varying(255),
    size numeric(10,2),
    url text,
    preview_url text,
    provider character varying(255),
    provider_metadata jsonb,
    folder_path character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: files_folder_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.files_folder_lnk (
    id integer NOT NULL,
    file_id integer,
    folder_id integer,
    file_ord double precision
);


--
-- Name: files_folder_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.files_folder_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: files_folder_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.files_folder_lnk_id_seq OWNED BY public.files_folder_lnk.id;


--
-- Name: files_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.files_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: files_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.files_id_seq OWNED BY public.files.id;


--
-- Name: files_related_mph; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.files_related_mph (
    id integer NOT NULL,
    file_id integer,
    related_id integer,
    related_type character varying(255),
    field character varying(255),
    "order" double precision
);


--
-- Name: files_related_mph_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.files_related_mph_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: files_related_mph_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.files_related_mph_id_seq OWNED BY public.files_related_mph.id;


--
-- Name: i18n_locale; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.i18n_locale (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    code character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: i18n_locale_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.i18n_locale_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: i18n_locale_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.i18n_locale_id_seq OWNED BY public.i18n_locale.id;


--
-- Name: strapi_ai_localization_jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_ai_localization_jobs (
    id integer NOT NULL,
    content_type character varying(255) NOT NULL,
    related_document_id character varying(255) NOT NULL,
    source_locale character varying(255) NOT NULL,
    target_locales jsonb NOT NULL,
    status character varying(255) NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone
);


--
-- Name: strapi_ai_localization_jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_ai_localization_jobs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_ai_localization_jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_ai_localization_jobs_id_seq OWNED BY public.strapi_ai_localization_jobs.id;


--
-- Name: strapi_ai_metadata_jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_ai_metadata_jobs (
    id integer NOT NULL,
    status character varying(255) NOT NULL,
    created_at timestamp(6) without time zone,
    completed_at timestamp(6) without time zone
);


--
-- Name: strapi_ai_metadata_jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_ai_metadata_jobs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_ai_metadata_jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_ai_metadata_jobs_id_seq OWNED BY public.strapi_ai_metadata_jobs.id;


--
-- Name: strapi_api_token_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_api_token_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_api_token_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_api_token_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_api_token_permissions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_api_token_permissions_id_seq OWNED BY public.strapi_api_token_permissions.id;


--
-- Name: strapi_api_token_permissions_token_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_api_token_permissions_token_lnk (
    id integer NOT NULL,
    api_token_permission_id integer,
    api_token_id integer,
    api_token_permission_ord double precision
);


--
-- Name: strapi_api_token_permissions_token_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_api_token_permissions_token_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_api_token_permissions_token_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_api_token_permissions_token_lnk_id_seq OWNED BY public.strapi_api_token_permissions_token_lnk.id;


--
-- Name: strapi_api_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_api_tokens (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    description character varying(255),
    kind character varying(255),
    type character varying(255),
    access_key character varying(255),
    encrypted_key text,
    last_used_at timestamp(6) without time zone,
    expires_at timestamp(6) without time zone,
    lifespan bigint,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_api_tokens_admin_user_owner_lnk (
    id integer NOT NULL,
    api_token_id integer,
    user_id integer,
    api_token_ord double precision
);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_api_tokens_admin_user_owner_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_api_tokens_admin_user_owner_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_api_tokens_admin_user_owner_lnk_id_seq OWNED BY public.strapi_api_tokens_admin_user_owner_lnk.id;


--
-- Name: strapi_api_tokens_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_api_tokens_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_api_tokens_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_api_tokens_id_seq OWNED BY public.strapi_api_tokens.id;


--
-- Name: strapi_core_store_settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_core_store_settings (
    id integer NOT NULL,
    key character varying(255),
    value text,
    type character varying(255),
    environment character varying(255),
    tag character varying(255)
);


--
-- Name: strapi_core_store_settings_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_core_store_settings_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_core_store_settings_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_core_store_settings_id_seq OWNED BY public.strapi_core_store_settings.id;


--
-- Name: strapi_database_schema; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_database_schema (
    id integer NOT NULL,
    schema json,
    "time" timestamp without time zone,
    hash character varying(255)
);


--
-- Name: strapi_database_schema_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_database_schema_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_database_schema_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_database_schema_id_seq OWNED BY public.strapi_database_schema.id;


--
-- Name: strapi_history_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_history_versions (
    id integer NOT NULL,
    content_type character varying(255) NOT NULL,
    related_document_id character varying(255),
    locale character varying(255),
    status character varying(255),
    data jsonb,
    schema jsonb,
    created_at timestamp(6) without time zone,
    created_by_id integer
);


--
-- Name: strapi_history_versions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_history_versions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_history_versions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_history_versions_id_seq OWNED BY public.strapi_history_versions.id;


--
-- Name: strapi_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_migrations (
    id integer NOT NULL,
    name character varying(255),
    "time" timestamp without time zone
);


--
-- Name: strapi_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_migrations_id_seq OWNED BY public.strapi_migrations.id;


--
-- Name: strapi_migrations_internal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_migrations_internal (
    id integer NOT NULL,
    name character varying(255),
    "time" timestamp without time zone
);


--
-- Name: strapi_migrations_internal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_migrations_internal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_migrations_internal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_migrations_internal_id_seq OWNED BY public.strapi_migrations_internal.id;


--
-- Name: strapi_release_actions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_release_actions (
    id integer NOT NULL,
    document_id character varying(255),
    type character varying(255),
    content_type character varying(255),
    entry_document_id character varying(255),
    locale character varying(255),
    is_entry_valid boolean,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);


--
-- Name: strapi_release_actions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_release_actions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_release_actions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_release_actions_id_seq OWNED BY public.strapi_release_actions.id;


--
-- Name: strapi_release_actions_release_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_release_actions_release_lnk (
    id integer NOT NULL,
    release_action_id integer,
    release_id integer,
    release_action_ord double precision
);


--
-- Name: strapi_release_actions_release_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_release_actions_release_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_release_actions_release_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_release_actions_release_lnk_id_seq OWNED BY public.strapi_release_actions_release_lnk.id;


--
-- Name: strapi_releases; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_releases (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    released_at timestamp(6) without time zone,
    scheduled_at timestamp(6) without time zone,
    timezone character varying(255),
    status character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_releases_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_releases_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_releases_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_releases_id_seq OWNED BY public.strapi_releases.id;


--
-- Name: strapi_sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_sessions (
    id integer NOT NULL,
    document_id character varying(255),
    user_id character varying(255),
    session_id character varying(255),
    child_id character varying(255),
    device_id character varying(255),
    origin character varying(255),
    expires_at timestamp(6) without time zone,
    absolute_expires_at timestamp(6) without time zone,
    status character varying(255),
    type character varying(255),
    metadata jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_sessions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_sessions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_sessions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_sessions_id_seq OWNED BY public.strapi_sessions.id;


--
-- Name: strapi_transfer_token_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_transfer_token_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_transfer_token_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_transfer_token_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_transfer_token_permissions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_transfer_token_permissions_id_seq OWNED BY public.strapi_transfer_token_permissions.id;


--
-- Name: strapi_transfer_token_permissions_token_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_transfer_token_permissions_token_lnk (
    id integer NOT NULL,
    transfer_token_permission_id integer,
    transfer_token_id integer,
    transfer_token_permission_ord double precision
);


--
-- Name: strapi_transfer_token_permissions_token_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_transfer_token_permissions_token_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_transfer_token_permissions_token_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_transfer_token_permissions_token_lnk_id_seq OWNED BY public.strapi_transfer_token_permissions_token_lnk.id;


--
-- Name: strapi_transfer_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_transfer_tokens (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    description character varying(255),
    access_key character varying(255),
    last_used_at timestamp(6) without time zone,
    expires_at timestamp(6) without time zone,
    lifespan bigint,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_transfer_tokens_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_transfer_tokens_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_transfer_tokens_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_transfer_tokens_id_seq OWNED BY public.strapi_transfer_tokens.id;


--
-- Name: strapi_webhooks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_webhooks (
    id integer NOT NULL,
    name character varying(255),
    url text,
    headers jsonb,
    events jsonb,
    enabled boolean
);


--
-- Name: strapi_webhooks_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_webhooks_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_webhooks_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_webhooks_id_seq OWNED BY public.strapi_webhooks.id;


--
-- Name: strapi_workflows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_workflows (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    content_types jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_workflows_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_workflows_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_workflows_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_workflows_id_seq OWNED BY public.strapi_workflows.id;


--
-- Name: strapi_workflows_stage_required_to_publish_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_workflows_stage_required_to_publish_lnk (
    id integer NOT NULL,
    workflow_id integer,
    workflow_stage_id integer
);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_workflows_stage_required_to_publish_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_workflows_stage_required_to_publish_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_workflows_stage_required_to_publish_lnk_id_seq OWNED BY public.strapi_workflows_stage_required_to_publish_lnk.id;


--
-- Name: strapi_workflows_stages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_workflows_stages (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    color character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_workflows_stages_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_workflows_stages_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_workflows_stages_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_workflows_stages_id_seq OWNED BY public.strapi_workflows_stages.id;


--
-- Name: strapi_workflows_stages_permissions_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_workflows_stages_permissions_lnk (
    id integer NOT NULL,
    workflow_stage_id integer,
    permission_id integer,
    permission_ord double precision
);


--
-- Name: strapi_workflows_stages_permissions_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_workflows_stages_permissions_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_workflows_stages_permissions_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_workflows_stages_permissions_lnk_id_seq OWNED BY public.strapi_workflows_stages_permissions_lnk.id;


--
-- Name: strapi_workflows_stages_workflow_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_workflows_stages_workflow_lnk (
    id integer NOT NULL,
    workflow_stage_id integer,
    workflow_id integer,
    workflow_stage_ord double precision
);


--
-- Name: strapi_workflows_stages_workflow_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_workflows_stages_workflow_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_workflows_stages_workflow_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_workflows_stages_workflow_lnk_id_seq OWNED BY public.strapi_workflows_stages_workflow_lnk.id;


--
-- Name: upload_folders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.upload_folders (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    path_id integer,
    path character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: upload_folders_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.upload_folders_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: upload_folders_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.upload_folders_id_seq OWNED BY public.upload_folders.id;


--
-- Name: upload_folders_parent_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.upload_folders_parent_lnk (
    id integer NOT NULL,
    folder_id integer,
    inv_folder_id integer,
    folder_ord double precision
);


--
-- Name: upload_folders_parent_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.upload_folders_parent_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: upload_folders_parent_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.upload_folders_parent_lnk_id_seq OWNED BY public.upload_folders_parent_lnk.id;


--
-- Name: admin_permissions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_id_seq'::regclass);


--
-- Name: admin_permissions_api_token_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_api_token_lnk ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_api_token_lnk_id_seq'::regclass);


--
-- Name: admin_permissions_role_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_role_lnk ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_role_lnk_id_seq'::regclass);


--
-- Name: admin_roles id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_roles ALTER COLUMN id SET DEFAULT nextval('public.admin_roles_id_seq'::regclass);


--
-- Name: admin_users id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users ALTER COLUMN id SET DEFAULT nextval('public.admin_users_id_seq'::regclass);


--
-- Name: admin_users_roles_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users_roles_lnk ALTER COLUMN id SET DEFAULT nextval('public.admin_users_roles_lnk_id_seq'::regclass);


--
-- Name: compliance_certifications id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications ALTER COLUMN id SET DEFAULT nextval('public.compliance_certifications_id_seq'::regclass);


--
-- Name: compliance_certifications_documents_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_documents_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_certifications_documents_lnk_id_seq'::regclass);


--
-- Name: compliance_certifications_issued_by_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_issued_by_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_certifications_issued_by_lnk_id_seq'::regclass);


--
-- Name: compliance_certifications_recognized_by_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_recognized_by_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_certifications_recognized_by_lnk_id_seq'::regclass);


--
-- Name: compliance_certifications_services_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_services_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_certifications_services_lnk_id_seq'::regclass);


--
-- Name: compliance_certifications_standard_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_standard_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_certifications_standard_lnk_id_seq'::regclass);


--
-- Name: compliance_content_changes id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_content_changes ALTER COLUMN id SET DEFAULT nextval('public.compliance_content_changes_id_seq'::regclass);


--
-- Name: compliance_content_revisions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_content_revisions ALTER COLUMN id SET DEFAULT nextval('public.compliance_content_revisions_id_seq'::regclass);


--
-- Name: compliance_documents id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_documents ALTER COLUMN id SET DEFAULT nextval('public.compliance_documents_id_seq'::regclass);


--
-- Name: compliance_documents_services_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_documents_services_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_documents_services_lnk_id_seq'::regclass);


--
-- Name: compliance_evidence_downloads id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_evidence_downloads ALTER COLUMN id SET DEFAULT nextval('public.compliance_evidence_downloads_id_seq'::regclass);


--
-- Name: compliance_evidence_links id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_evidence_links ALTER COLUMN id SET DEFAULT nextval('public.compliance_evidence_links_id_seq'::regclass);


--
-- Name: compliance_import_findings id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_findings ALTER COLUMN id SET DEFAULT nextval('public.compliance_import_findings_id_seq'::regclass);


--
-- Name: compliance_import_items id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_items ALTER COLUMN id SET DEFAULT nextval('public.compliance_import_items_id_seq'::regclass);


--
-- Name: compliance_import_runs id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_runs ALTER COLUMN id SET DEFAULT nextval('public.compliance_import_runs_id_seq'::regclass);


--
-- Name: compliance_import_turns id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_turns ALTER COLUMN id SET DEFAULT nextval('public.compliance_import_turns_id_seq'::regclass);


--
-- Name: compliance_kept_rows id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_kept_rows ALTER COLUMN id SET DEFAULT nextval('public.compliance_kept_rows_id_seq'::regclass);


--
-- Name: compliance_ledger_entries id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_ledger_entries ALTER COLUMN id SET DEFAULT nextval('public.compliance_ledger_entries_id_seq'::regclass);


--
-- Name: compliance_organizations id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_organizations ALTER COLUMN id SET DEFAULT nextval('public.compliance_organizations_id_seq'::regclass);


--
-- Name: compliance_page_texts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_page_texts ALTER COLUMN id SET DEFAULT nextval('public.compliance_page_texts_id_seq'::regclass);


--
-- Name: compliance_pages id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages ALTER COLUMN id SET DEFAULT nextval('public.compliance_pages_id_seq'::regclass);


--
-- Name: compliance_pages_certifications_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_certifications_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_pages_certifications_lnk_id_seq'::regclass);


--
-- Name: compliance_pages_documents_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_documents_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_pages_documents_lnk_id_seq'::regclass);


--
-- Name: compliance_pages_parent_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_parent_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_pages_parent_lnk_id_seq'::regclass);


--
-- Name: compliance_pages_superseded_by_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_superseded_by_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_pages_superseded_by_lnk_id_seq'::regclass);


--
-- Name: compliance_plan_approvals id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_plan_approvals ALTER COLUMN id SET DEFAULT nextval('public.compliance_plan_approvals_id_seq'::regclass);


--
-- Name: compliance_redirects id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_redirects ALTER COLUMN id SET DEFAULT nextval('public.compliance_redirects_id_seq'::regclass);


--
-- Name: compliance_redirects_page_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_redirects_page_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_redirects_page_lnk_id_seq'::regclass);


--
-- Name: compliance_reminders id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_reminders ALTER COLUMN id SET DEFAULT nextval('public.compliance_reminders_id_seq'::regclass);


--
-- Name: compliance_review_notes id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_review_notes ALTER COLUMN id SET DEFAULT nextval('public.compliance_review_notes_id_seq'::regclass);


--
-- Name: compliance_services id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_services ALTER COLUMN id SET DEFAULT nextval('public.compliance_services_id_seq'::regclass);


--
-- Name: compliance_services_parent_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_services_parent_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_services_parent_lnk_id_seq'::regclass);


--
-- Name: compliance_source_entries id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_source_entries ALTER COLUMN id SET DEFAULT nextval('public.compliance_source_entries_id_seq'::regclass);


--
-- Name: compliance_standards id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards ALTER COLUMN id SET DEFAULT nextval('public.compliance_standards_id_seq'::regclass);


--
-- Name: compliance_standards_publisher_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards_publisher_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_standards_publisher_lnk_id_seq'::regclass);


--
-- Name: compliance_standards_superseded_by_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards_superseded_by_lnk ALTER COLUMN id SET DEFAULT nextval('public.compliance_standards_superseded_by_lnk_id_seq'::regclass);


--
-- Name: files id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files ALTER COLUMN id SET DEFAULT nextval('public.files_id_seq'::regclass);


--
-- Name: files_folder_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_folder_lnk ALTER COLUMN id SET DEFAULT nextval('public.files_folder_lnk_id_seq'::regclass);


--
-- Name: files_related_mph id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_related_mph ALTER COLUMN id SET DEFAULT nextval('public.files_related_mph_id_seq'::regclass);


--
-- Name: i18n_locale id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.i18n_locale ALTER COLUMN id SET DEFAULT nextval('public.i18n_locale_id_seq'::regclass);


--
-- Name: strapi_ai_localization_jobs id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_ai_localization_jobs ALTER COLUMN id SET DEFAULT nextval('public.strapi_ai_localization_jobs_id_seq'::regclass);


--
-- Name: strapi_ai_metadata_jobs id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_ai_metadata_jobs ALTER COLUMN id SET DEFAULT nextval('public.strapi_ai_metadata_jobs_id_seq'::regclass);


--
-- Name: strapi_api_token_permissions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_token_permissions_id_seq'::regclass);


--
-- Name: strapi_api_token_permissions_token_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_token_permissions_token_lnk_id_seq'::regclass);


--
-- Name: strapi_api_tokens id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_tokens_id_seq'::regclass);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_tokens_admin_user_owner_lnk_id_seq'::regclass);


--
-- Name: strapi_core_store_settings id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_core_store_settings ALTER COLUMN id SET DEFAULT nextval('public.strapi_core_store_settings_id_seq'::regclass);


--
-- Name: strapi_database_schema id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_database_schema ALTER COLUMN id SET DEFAULT nextval('public.strapi_database_schema_id_seq'::regclass);


--
-- Name: strapi_history_versions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_history_versions ALTER COLUMN id SET DEFAULT nextval('public.strapi_history_versions_id_seq'::regclass);


--
-- Name: strapi_migrations id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_migrations ALTER COLUMN id SET DEFAULT nextval('public.strapi_migrations_id_seq'::regclass);


--
-- Name: strapi_migrations_internal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_migrations_internal ALTER COLUMN id SET DEFAULT nextval('public.strapi_migrations_internal_id_seq'::regclass);


--
-- Name: strapi_release_actions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions ALTER COLUMN id SET DEFAULT nextval('public.strapi_release_actions_id_seq'::regclass);


--
-- Name: strapi_release_actions_release_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions_release_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_release_actions_release_lnk_id_seq'::regclass);


--
-- Name: strapi_releases id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_releases ALTER COLUMN id SET DEFAULT nextval('public.strapi_releases_id_seq'::regclass);


--
-- Name: strapi_sessions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_sessions ALTER COLUMN id SET DEFAULT nextval('public.strapi_sessions_id_seq'::regclass);


--
-- Name: strapi_transfer_token_permissions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_token_permissions_id_seq'::regclass);


--
-- Name: strapi_transfer_token_permissions_token_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_token_permissions_token_lnk_id_seq'::regclass);


--
-- Name: strapi_transfer_tokens id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_tokens ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_tokens_id_seq'::regclass);


--
-- Name: strapi_webhooks id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_webhooks ALTER COLUMN id SET DEFAULT nextval('public.strapi_webhooks_id_seq'::regclass);


--
-- Name: strapi_workflows id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_id_seq'::regclass);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stage_required_to_publish_lnk_id_seq'::regclass);


--
-- Name: strapi_workflows_stages id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stages_id_seq'::regclass);


--
-- Name: strapi_workflows_stages_permissions_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stages_permissions_lnk_id_seq'::regclass);


--
-- Name: strapi_workflows_stages_workflow_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stages_workflow_lnk_id_seq'::regclass);


--
-- Name: upload_folders id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders ALTER COLUMN id SET DEFAULT nextval('public.upload_folders_id_seq'::regclass);


--
-- Name: upload_folders_parent_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders_parent_lnk ALTER COLUMN id SET DEFAULT nextval('public.upload_folders_parent_lnk_id_seq'::regclass);


--
-- Data for Name: admin_permissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.admin_permissions VALUES (1, 'sywtd36y6ptvruxickio9d85', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.organization', '{"fields": ["key", "name", "kind", "url", "country", "logo"]}', '[]', '2026-11-29 05:28:58.211', '2026-11-29 05:28:58.211', '2026-11-29 05:28:58.212', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (2, 'nlpscyh440la502sh6uwpn5j', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.standard', '{"fields": ["key", "identifier", "edition", "name", "abstract", "category", "url", "withdrawnOn", "transitionEndsOn", "publisher", "supersededBy"]}', '[]', '2026-11-29 05:28:58.264', '2026-11-29 05:28:58.264', '2026-11-29 05:28:58.264', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (3, 'z224ly3nzb2d3kw9g2jl6slo', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.service', '{"fields": ["key", "name", "url", "parent"]}', '[]', '2026-11-29 05:28:58.3', '2026-11-29 05:28:58.3', '2026-11-29 05:28:58.3', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (4, 'wbrztptv430ifw57igiw6q2h', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.document', '{"fields": ["key", "title", "description", "kind", "visibility", "file", "privateFile", "language", "version", "periodStart", "periodEnd", "validFrom", "validUntil", "renewsOn", "sha256", "services", "certifications", "pages"]}', '[]', '2026-11-29 05:28:58.318', '2026-11-29 05:28:58.318', '2026-11-29 05:28:58.318', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (5, 'mt9t9agshzxlc9e81umsl305', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.certification', '{"fields": ["key", "name", "summary", "description", "scope", "type", "certificationStatus", "certificateNumber", "level", "originallyIssuedOn", "validFrom", "validUntil", "auditedOn", "auditCycle", "validIn", "verificationUrl", "verifiedOn", "verifiedBy", "owner", "badge", "order", "standard", "issuedBy", "recognizedBy", "services", "documents", "pages"]}', '[]', '2026-11-29 05:28:58.356', '2026-11-29 05:28:58.356', '2026-11-29 05:28:58.357', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (6, 'vciu8f4n6fpyd4pq4wxacr4h', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.page', '{"fields": ["title", "tagline", "slug", "path", "kind", "summary", "body", "sourceDate", "version", "reviewDueOn", "reviewedOn", "noIndex", "metaTitle", "metaDescription", "parent", "supersededBy", "certifications", "documents"]}', '[]', '2026-11-29 05:28:58.438', '2026-11-29 05:28:58.438', '2026-11-29 05:28:58.438', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (7, 'r6gqhbujb0d4qhkdh7fa6vnz', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.redirect', '{"fields": ["from", "to", "code", "origin", "page"]}', '[]', '2026-11-29 05:28:58.475', '2026-11-29 05:28:58.475', '2026-11-29 05:28:58.475', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (8, 'yyt2v8rxjdrt1unq2t0qy924', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.organization', '{"fields": ["key", "name", "kind", "url", "country", "logo"]}', '[]', '2026-11-29 05:28:58.504', '2026-11-29 05:28:58.504', '2026-11-29 05:28:58.504', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (9, 'rw0mk5nu0b0of60jse30yoyv', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.standard', '{"fields": ["key", "identifier", "edition", "name", "abstract", "category", "url", "withdrawnOn", "transitionEndsOn", "publisher", "supersededBy"]}', '[]', '2026-11-29 05:28:58.544', '2026-11-29 05:28:58.544', '2026-11-29 05:28:58.544', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (10, 'rekxxdej16bbyb4wnd1z0o0i', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.service', '{"fields": ["key", "name", "url", "parent"]}', '[]', '2026-11-29 05:28:58.586', '2026-11-29 05:28:58.586', '2026-11-29 05:28:58.586', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (11, 'sbnav7olxn7ihg6gid88ape3', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.document', '{"fields": ["key", "title", "description", "kind", "visibility", "file", "privateFile", "language", "version", "periodStart", "periodEnd", "validFrom", "validUntil", "renewsOn", "sha256", "services", "certifications", "pages"]}', '[]', '2026-11-29 05:28:58.651', '2026-11-29 05:28:58.651', '2026-11-29 05:28:58.651', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (12, 'eiiw81cn9njfau9lgtcmgkr8', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.certification', '{"fields": ["key", "name", "summary", "description", "scope", "type", "certificationStatus", "certificateNumber", "level", "originallyIssuedOn", "validFrom", "validUntil", "auditedOn", "auditCycle", "validIn", "verificationUrl", "verifiedOn", "verifiedBy", "owner", "badge", "order", "standard", "issuedBy", "recognizedBy", "services", "documents", "pages"]}', '[]', '2026-11-29 05:28:58.693', '2026-11-29 05:28:58.693', '2026-11-29 05:28:58.693', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (13, 'ign0340wi2lik0207byqk1im', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.page', '{"fields": ["title", "tagline", "slug", "path", "kind", "summary", "body", "sourceDate", "version", "reviewDueOn", "reviewedOn", "noIndex", "metaTitle", "metaDescription", "parent", "supersededBy", "certifications", "documents"]}', '[]', '2026-11-29 05:28:58.791', '2026-11-29 05:28:58.791', '2026-11-29 05:28:58.792', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (14, 'rwbnr64omz4i0hgpi09stt7d', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.redirect', '{"fields": ["from", "to", "code", "origin", "page"]}', '[]', '2026-11-29 05:28:58.856', '2026-11-29 05:28:58.856', '2026-11-29 05:28:58.857', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (15, 'dfffmmy7t33wmxmu8q70gfjr', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.organization', '{"fields": ["key", "name", "kind", "url", "country", "logo"]}', '[]', '2026-11-29 05:28:58.923', '2026-11-29 05:28:58.923', '2026-11-29 05:28:58.924', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (16, 'a6czxt7g66r011kt5a346lc2', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.standard', '{"fields": ["key", "identifier", "edition", "name", "abstract", "category", "url", "withdrawnOn", "transitionEndsOn", "publisher", "supersededBy"]}', '[]', '2026-11-29 05:28:58.984', '2026-11-29 05:28:58.984', '2026-11-29 05:28:58.984', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (17, 'gmfix2405x99t6f35e61tzkb', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.service', '{"fields": ["key", "name", "url", "parent"]}', '[]', '2026-11-29 05:28:59.019', '2026-11-29 05:28:59.019', '2026-11-29 05:28:59.019', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (18, 'ds7obhopsb3tv92i6kdp7w0v', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.document', '{"fields": ["key", "title", "description", "kind", "visibility", "file", "privateFile", "language", "version", "periodStart", "periodEnd", "validFrom", "validUntil", "renewsOn", "sha256", "services", "certifications", "pages"]}', '[]', '2026-11-29 05:28:59.067', '2026-11-29 05:28:59.067', '2026-11-29 05:28:59.067', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (19, 'ehz3nmf0mcfeeeh76yh0vx79', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.certification', '{"fields": ["key", "name", "summary", "description", "scope", "type", "certificationStatus", "certificateNumber", "level", "originallyIssuedOn", "validFrom", "validUntil", "auditedOn", "auditCycle", "validIn", "verificationUrl", "verifiedOn", "verifiedBy", "owner", "badge", "order", "standard", "issuedBy", "recognizedBy", "services", "documents", "pages"]}', '[]', '2026-11-29 05:28:59.103', '2026-11-29 05:28:59.103', '2026-11-29 05:28:59.103', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (20, 'wvjm2p9pai494mxq9096gsli', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.page', '{"fields": ["title", "tagline", "slug", "path", "kind", "summary", "body", "sourceDate", "version", "reviewDueOn", "reviewedOn", "noIndex", "metaTitle", "metaDescription", "parent", "supersededBy", "certifications", "documents"]}', '[]', '2026-11-29 05:28:59.169', '2026-11-29 05:28:59.169', '2026-11-29 05:28:59.169', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (21, 'iepq1alttpzsh498dgl4044j', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.redirect', '{"fields": ["from", "to", "code", "origin", "page"]}', '[]', '2026-11-29 05:28:59.223', '2026-11-29 05:28:59.223', '2026-11-29 05:28:59.223', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (28, 'qut786zuwnbf4czgt5e2rp5u', 'plugin::content-manager.explorer.delete', '{}', 'plugin::compliance.redirect', '{}', '[]', '2026-11-29 05:28:59.676', '2026-11-29 05:28:59.676', '2026-11-29 05:28:59.676', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (35, 'jpgj8umjex4yi7r0e0xc0jzq', 'plugin::content-manager.explorer.publish', '{}', 'plugin::compliance.redirect', '{}', '[]', '2026-11-29 05:29:00.096', '2026-11-29 05:29:00.096', '2026-11-29 05:29:00.096', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (36, 'gf0qegz2knraa3ct4sbwtcxy', 'plugin::upload.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:00.152', '2026-11-29 05:29:00.152', '2026-11-29 05:29:00.152', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (37, 'wqb3ghs0hs5zou2f0bcj6s1j', 'plugin::upload.configure-view', '{}', NULL, '{}', '[]', '2026-11-29 05:29:00.175', '2026-11-29 05:29:00.175', '2026-11-29 05:29:00.175', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (38, 'ue186j8z68zvglq6r1gchtrt', 'plugin::upload.assets.create', '{}', NULL, '{}', '[]', '2026-11-29 05:29:00.191', '2026-11-29 05:29:00.191', '2026-11-29 05:29:00.191', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (39, 'blvvj9c92lnijpyxx9eiz20p', 'plugin::upload.assets.update', '{}', NULL, '{}', '[]', '2026-11-29 05:29:00.2', '2026-11-29 05:29:00.2', '2026-11-29 05:29:00.2', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (40, 'q98filjwz03bw1o4li93icmz', 'plugin::upload.assets.download', '{}', NULL, '{}', '[]', '2026-11-29 05:29:00.215', '2026-11-29 05:29:00.215', '2026-11-29 05:29:00.215', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (41, 'yzmvm7pp79gebttu56owy1bl', 'plugin::upload.assets.copy-link', '{}', NULL, '{}', '[]', '2026-11-29 05:29:00.224', '2026-11-29 05:29:00.224', '2026-11-29 05:29:00.224', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (42, 'c2cjn4u4sbrivhxeowgxjdoh', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.organization', '{"fields": ["key", "name", "kind", "url", "country", "logo"]}', '["admin::is-creator"]', '2026-11-29 05:29:00.246', '2026-11-29 05:29:00.246', '2026-11-29 05:29:00.246', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (43, 'bv5us1e02wfl3zpwxdr1k4wj', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.standard', '{"fields": ["key", "identifier", "edition", "name", "abstract", "category", "url", "withdrawnOn", "transitionEndsOn", "publisher", "supersededBy"]}', '["admin::is-creator"]', '2026-11-29 05:29:00.439', '2026-11-29 05:29:00.439', '2026-11-29 05:29:00.439', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (44, 'gm4ig07r59a251lf7dlu94lu', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.service', '{"fields": ["key", "name", "url", "parent"]}', '["admin::is-creator"]', '2026-11-29 05:29:00.471', '2026-11-29 05:29:00.471', '2026-11-29 05:29:00.471', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (45, 'znuz40f8m68je3h9yfcfmw8s', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.document', '{"fields": ["key", "title", "description", "kind", "visibility", "file", "privateFile", "language", "version", "periodStart", "periodEnd", "validFrom", "validUntil", "renewsOn", "sha256", "services", "certifications", "pages"]}', '["admin::is-creator"]', '2026-11-29 05:29:00.512', '2026-11-29 05:29:00.512', '2026-11-29 05:29:00.512', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (46, 'tb4cjxuroqju0c20xubfg857', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.certification', '{"fields": ["key", "name", "summary", "description", "scope", "type", "certificationStatus", "certificateNumber", "level", "originallyIssuedOn", "validFrom", "validUntil", "auditedOn", "auditCycle", "validIn", "verificationUrl", "verifiedOn", "verifiedBy", "owner", "badge", "order", "standard", "issuedBy", "recognizedBy", "services", "documents", "pages"]}', '["admin::is-creator"]', '2026-11-29 05:29:00.587', '2026-11-29 05:29:00.587', '2026-11-29 05:29:00.587', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (47, 'l41dux05xy8sv3vl9k0blazb', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.page', '{"fields": ["title", "tagline", "slug", "path", "kind", "summary", "body", "sourceDate", "version", "reviewDueOn", "reviewedOn", "noIndex", "metaTitle", "metaDescription", "parent", "supersededBy", "certifications", "documents"]}', '["admin::is-creator"]', '2026-11-29 05:29:00.719', '2026-11-29 05:29:00.719', '2026-11-29 05:29:00.719', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (48, 'fz3d7ajbwgi1p20i7y51rcnv', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.redirect', '{"fields": ["from", "to", "code", "origin", "page"]}', '["admin::is-creator"]', '2026-11-29 05:29:00.846', '2026-11-29 05:29:00.846', '2026-11-29 05:29:00.846', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (49, 'nk1enf0ewobriw1anp3fneq3', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.organization', '{"fields": ["key", "name", "kind", "url", "country", "logo"]}', '["admin::is-creator"]', '2026-11-29 05:29:00.935', '2026-11-29 05:29:00.935', '2026-11-29 05:29:00.935', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (50, 'ejf4qanwikmftef7me3k82sn', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.standard', '{"fields": ["key", "identifier", "edition", "name", "abstract", "category", "url", "withdrawnOn", "transitionEndsOn", "publisher", "supersededBy"]}', '["admin::is-creator"]', '2026-11-29 05:29:01.031', '2026-11-29 05:29:01.031', '2026-11-29 05:29:01.031', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (51, 'dtznx4cwzgsarga8xyg7i47y', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.service', '{"fields": ["key", "name", "url", "parent"]}', '["admin::is-creator"]', '2026-11-29 05:29:01.134', '2026-11-29 05:29:01.134', '2026-11-29 05:29:01.134', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (52, 'f1bkfbhtylejogflzago3124', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.document', '{"fields": ["key", "title", "description", "kind", "visibility", "file", "privateFile", "language", "version", "periodStart", "periodEnd", "validFrom", "validUntil", "renewsOn", "sha256", "services", "certifications", "pages"]}', '["admin::is-creator"]', '2026-11-29 05:29:01.245', '2026-11-29 05:29:01.245', '2026-11-29 05:29:01.246', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (53, 'sf41wqi8ga0cz93js5okzlcm', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.certification', '{"fields": ["key", "name", "summary", "description", "scope", "type", "certificationStatus", "certificateNumber", "level", "originallyIssuedOn", "validFrom", "validUntil", "auditedOn", "auditCycle", "validIn", "verificationUrl", "verifiedOn", "verifiedBy", "owner", "badge", "order", "standard", "issuedBy", "recognizedBy", "services", "documents", "pages"]}', '["admin::is-creator"]', '2026-11-29 05:29:01.311', '2026-11-29 05:29:01.311', '2026-11-29 05:29:01.311', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (54, 'ggnt3wwoyv3cbgismkjorjb1', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.page', '{"fields": ["title", "tagline", "slug", "path", "kind", "summary", "body", "sourceDate", "version", "reviewDueOn", "reviewedOn", "noIndex", "metaTitle", "metaDescription", "parent", "supersededBy", "certifications", "documents"]}', '["admin::is-creator"]', '2026-11-29 05:29:01.373', '2026-11-29 05:29:01.373', '2026-11-29 05:29:01.373', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (55, 'djiun77fum1ehjrb85rglxtx', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.redirect', '{"fields": ["from", "to", "code", "origin", "page"]}', '["admin::is-creator"]', '2026-11-29 05:29:01.435', '2026-11-29 05:29:01.435', '2026-11-29 05:29:01.435', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (56, 'ung8i3j4thffe03fqgv824ll', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.organization', '{"fields": ["key", "name", "kind", "url", "country", "logo"]}', '["admin::is-creator"]', '2026-11-29 05:29:01.49', '2026-11-29 05:29:01.49', '2026-11-29 05:29:01.49', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (57, 'nxvtd1onudiy49e1ann6ezv3', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.standard', '{"fields": ["key", "identifier", "edition", "name", "abstract", "category", "url", "withdrawnOn", "transitionEndsOn", "publisher", "supersededBy"]}', '["admin::is-creator"]', '2026-11-29 05:29:01.574', '2026-11-29 05:29:01.574', '2026-11-29 05:29:01.574', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (58, 'xa9vmo4hnv7durruxhgfsslt', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.service', '{"fields": ["key", "name", "url", "parent"]}', '["admin::is-creator"]', '2026-11-29 05:29:01.696', '2026-11-29 05:29:01.696', '2026-11-29 05:29:01.696', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (59, 'jh0vf8s9mfzm1lb406jv8ko2', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.document', '{"fields": ["key", "title", "description", "kind", "visibility", "file", "privateFile", "language", "version", "periodStart", "periodEnd", "validFrom", "validUntil", "renewsOn", "sha256", "services", "certifications", "pages"]}', '["admin::is-creator"]', '2026-11-29 05:29:01.792', '2026-11-29 05:29:01.792', '2026-11-29 05:29:01.792', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (60, 'wmi0iy71cngw2gon5yd8afp3', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.certification', '{"fields": ["key", "name", "summary", "description", "scope", "type", "certificationStatus", "certificateNumber", "level", "originallyIssuedOn", "validFrom", "validUntil", "auditedOn", "auditCycle", "validIn", "verificationUrl", "verifiedOn", "verifiedBy", "owner", "badge", "order", "standard", "issuedBy", "recognizedBy", "services", "documents", "pages"]}', '["admin::is-creator"]', '2026-11-29 05:29:01.913', '2026-11-29 05:29:01.913', '2026-11-29 05:29:01.913', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (61, 'cb5zmn0lhymdyjv9gfyiv2oe', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.page', '{"fields": ["title", "tagline", "slug", "path", "kind", "summary", "body", "sourceDate", "version", "reviewDueOn", "reviewedOn", "noIndex", "metaTitle", "metaDescription", "parent", "supersededBy", "certifications", "documents"]}', '["admin::is-creator"]', '2026-11-29 05:29:01.987', '2026-11-29 05:29:01.987', '2026-11-29 05:29:01.987', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (62, 'glw0sb9yy79ivtkedg0k2t80', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.redirect', '{"fields": ["from", "to", "code", "origin", "page"]}', '["admin::is-creator"]', '2026-11-29 05:29:02.059', '2026-11-29 05:29:02.059', '2026-11-29 05:29:02.059', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (69, 'fsal7go605iqfelote9peiqx', 'plugin::content-manager.explorer.delete', '{}', 'plugin::compliance.redirect', '{}', '["admin::is-creator"]', '2026-11-29 05:29:02.656', '2026-11-29 05:29:02.656', '2026-11-29 05:29:02.656', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (70, 'y1z13ba6gg30h7te901qew67', 'plugin::upload.read', '{}', NULL, '{}', '["admin::is-creator"]', '2026-11-29 05:29:02.705', '2026-11-29 05:29:02.705', '2026-11-29 05:29:02.705', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (71, 'mf20o151hohkg7gs0zljmiht', 'plugin::upload.configure-view', '{}', NULL, '{}', '[]', '2026-11-29 05:29:02.749', '2026-11-29 05:29:02.749', '2026-11-29 05:29:02.749', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (72, 'yc5s4o0t0ds6o8zip2ou1ren', 'plugin::upload.assets.create', '{}', NULL, '{}', '[]', '2026-11-29 05:29:02.778', '2026-11-29 05:29:02.778', '2026-11-29 05:29:02.778', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (73, 'mn0igc6i2odh8ipj9roe2ji3', 'plugin::upload.assets.update', '{}', NULL, '{}', '["admin::is-creator"]', '2026-11-29 05:29:02.807', '2026-11-29 05:29:02.807', '2026-11-29 05:29:02.807', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (74, 'vc4ytt7r4hdj8tq6du8oae9u', 'plugin::upload.assets.download', '{}', NULL, '{}', '[]', '2026-11-29 05:29:02.831', '2026-11-29 05:29:02.831', '2026-11-29 05:29:02.831', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (75, 'mhqocumdbqpieiufmbr0qq1g', 'plugin::upload.assets.copy-link', '{}', NULL, '{}', '[]', '2026-11-29 05:29:02.851', '2026-11-29 05:29:02.851', '2026-11-29 05:29:02.851', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (76, 'yiymsyiz1osblnsf57wsvsub', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.organization', '{"fields": ["key", "name", "kind", "url", "country", "logo"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:03.148', '2026-11-29 05:29:03.148', '2026-11-29 05:29:03.148', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (77, 'uemr2uyect3mbd2jz6c5isbo', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.standard', '{"fields": ["key", "identifier", "edition", "name", "abstract", "category", "url", "withdrawnOn", "transitionEndsOn", "publisher", "supersededBy"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:03.281', '2026-11-29 05:29:03.281', '2026-11-29 05:29:03.281', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (78, 'gdg5d2ksffima6mfqg5334q3', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.service', '{"fields": ["key", "name", "url", "parent"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:03.363', '2026-11-29 05:29:03.363', '2026-11-29 05:29:03.363', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (79, 'go10cpgch5b24urr8cech084', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.document', '{"fields": ["key", "title", "description", "kind", "visibility", "file", "privateFile", "language", "version", "periodStart", "periodEnd", "validFrom", "validUntil", "renewsOn", "sha256", "services", "certifications", "pages"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:03.449', '2026-11-29 05:29:03.449', '2026-11-29 05:29:03.449', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (80, 'w21q0vhm8f1fun92ganhdkji', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.certification', '{"fields": ["key", "name", "summary", "description", "scope", "type", "certificationStatus", "certificateNumber", "level", "originallyIssuedOn", "validFrom", "validUntil", "auditedOn", "auditCycle", "validIn", "verificationUrl", "verifiedOn", "verifiedBy", "owner", "badge", "order", "standard", "issuedBy", "recognizedBy", "services", "documents", "pages"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:03.52', '2026-11-29 05:29:03.52', '2026-11-29 05:29:03.52', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (81, 'ufc1hxj8cxcrh3bcjtoitlzd', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.page', '{"fields": ["title", "tagline", "slug", "path", "kind", "summary", "body", "sourceDate", "version", "reviewDueOn", "reviewedOn", "noIndex", "metaTitle", "metaDescription", "parent", "supersededBy", "certifications", "documents"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:03.566', '2026-11-29 05:29:03.566', '2026-11-29 05:29:03.566', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (82, 'wvqe95hmgey60xf30l9bbqdi', 'plugin::content-manager.explorer.create', '{}', 'plugin::compliance.redirect', '{"fields": ["from", "to", "code", "origin", "page"]}', '[]', '2026-11-29 05:29:03.632', '2026-11-29 05:29:03.632', '2026-11-29 05:29:03.632', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (83, 'sk8zvr1nx37lh6054j7ji30a', 'plugin::content-manager.explorer.read', '{}', 'plugin::upload.file', '{"fields": ["name", "alternativeText", "caption", "focalPoint", "width", "height", "formats", "hash", "ext", "mime", "size", "url", "previewUrl", "provider", "provider_metadata", "related", "folder", "folderPath"]}', '[]', '2026-11-29 05:29:03.722', '2026-11-29 05:29:03.722', '2026-11-29 05:29:03.722', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (84, 'wys71j9ry7c2ol03ep7lcxsz', 'plugin::content-manager.explorer.read', '{}', 'plugin::upload.folder', '{"fields": ["name", "pathId", "parent", "children", "files", "path"]}', '[]', '2026-11-29 05:29:03.733', '2026-11-29 05:29:03.733', '2026-11-29 05:29:03.734', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (85, 'is7hrtifgz5iax8sn57iziub', 'plugin::content-manager.explorer.read', '{}', 'plugin::i18n.locale', '{"fields": ["name", "code"]}', '[]', '2026-11-29 05:29:03.753', '2026-11-29 05:29:03.753', '2026-11-29 05:29:03.754', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (86, 'thx1nk7dnb6exmh7aehop2ar', 'plugin::content-manager.explorer.read', '{}', 'plugin::content-releases.release', '{"fields": ["name", "releasedAt", "scheduledAt", "timezone", "status", "actions"]}', '[]', '2026-11-29 05:29:03.782', '2026-11-29 05:29:03.782', '2026-11-29 05:29:03.782', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (143, 'op454m3thjziuwcj9gha9m31', 'plugin::content-manager.components.configure-layout', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.159', '2026-11-29 05:29:07.159', '2026-11-29 05:29:07.159', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (87, 'mrmjub1thqa9vsqyx0djjb9a', 'plugin::content-manager.explorer.read', '{}', 'plugin::content-releases.release-action', '{"fields": ["type", "contentType", "entryDocumentId", "release", "isEntryValid"]}', '[]', '2026-11-29 05:29:03.812', '2026-11-29 05:29:03.812', '2026-11-29 05:29:03.812', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (88, 'dd8gsxfxmrit8un0v20onv9r', 'plugin::content-manager.explorer.read', '{}', 'plugin::review-workflows.workflow', '{"fields": ["name", "stages", "stageRequiredToPublish", "contentTypes"]}', '[]', '2026-11-29 05:29:03.838', '2026-11-29 05:29:03.838', '2026-11-29 05:29:03.838', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (89, 'bytmrjffqrx5mh7qe91kyx6a', 'plugin::content-manager.explorer.read', '{}', 'plugin::review-workflows.workflow-stage', '{"fields": ["name", "color", "workflow", "permissions"]}', '[]', '2026-11-29 05:29:03.866', '2026-11-29 05:29:03.866', '2026-11-29 05:29:03.866', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (90, 'p4qhwmhlm37cc2mx04vwjpc4', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.organization', '{"fields": ["key", "name", "kind", "url", "country", "logo"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:03.907', '2026-11-29 05:29:03.907', '2026-11-29 05:29:03.907', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (91, 'f3i1zpacmq75i34bhyt8qiwn', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.standard', '{"fields": ["key", "identifier", "edition", "name", "abstract", "category", "url", "withdrawnOn", "transitionEndsOn", "publisher", "supersededBy"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:03.944', '2026-11-29 05:29:03.944', '2026-11-29 05:29:03.944', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (92, 'k72nxzg96tagdifwnaqpmeb9', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.service', '{"fields": ["key", "name", "url", "parent"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:03.983', '2026-11-29 05:29:03.983', '2026-11-29 05:29:03.983', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (93, 'j3q3q7ta6xy0ou4muf74fh66', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.document', '{"fields": ["key", "title", "description", "kind", "visibility", "file", "privateFile", "language", "version", "periodStart", "periodEnd", "validFrom", "validUntil", "renewsOn", "sha256", "services", "certifications", "pages"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:04.056', '2026-11-29 05:29:04.056', '2026-11-29 05:29:04.056', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (94, 'abbt26kefwbpu9qerlf5nnbq', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.certification', '{"fields": ["key", "name", "summary", "description", "scope", "type", "certificationStatus", "certificateNumber", "level", "originallyIssuedOn", "validFrom", "validUntil", "auditedOn", "auditCycle", "validIn", "verificationUrl", "verifiedOn", "verifiedBy", "owner", "badge", "order", "standard", "issuedBy", "recognizedBy", "services", "documents", "pages"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:04.109', '2026-11-29 05:29:04.109', '2026-11-29 05:29:04.109', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (95, 'kkt0cderv5kd2k01j8n9qew5', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.page', '{"fields": ["title", "tagline", "slug", "path", "kind", "summary", "body", "sourceDate", "version", "reviewDueOn", "reviewedOn", "noIndex", "metaTitle", "metaDescription", "parent", "supersededBy", "certifications", "documents"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:04.179', '2026-11-29 05:29:04.179', '2026-11-29 05:29:04.18', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (96, 'xjpmhyr3kj6er29bxo8kvp7j', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.redirect', '{"fields": ["from", "to", "code", "origin", "page"]}', '[]', '2026-11-29 05:29:04.247', '2026-11-29 05:29:04.247', '2026-11-29 05:29:04.247', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (97, 'o125v8lqcvd4x64o1v1ls3ua', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.source-entry', '{"fields": ["sourceId", "site", "sourceKey", "targetLocale", "targetUid", "targetDocumentId", "sourcePath", "contentHash", "fingerprints", "base", "original", "removedByEditor", "run"]}', '[]', '2026-11-29 05:29:04.333', '2026-11-29 05:29:04.333', '2026-11-29 05:29:04.333', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (98, 'yycjjpkcs7a2tg0mwgppgzuh', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.import-run', '{"fields": ["state", "kind", "about", "site", "source", "options", "planHash", "map", "mapText", "mapRun", "files", "planned", "counts", "findingSet", "findings", "startedBy", "request", "waiting", "leaseOwner", "leaseUntil", "fence", "startedOn", "finishedOn", "error", "errorDetails"]}', '[]', '2026-11-29 05:29:04.404', '2026-11-29 05:29:04.404', '2026-11-29 05:29:04.404', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (99, 'kg0xzbo4fdjlm0anuftvi7uj', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.import-item', '{"fields": ["itemKey", "run", "position", "key", "sourcePath", "action", "state", "targetUid", "targetDocumentId", "targetLocale", "reason", "fields", "publish", "plan", "before", "after", "sources", "error", "diagnostics"]}', '[]', '2026-11-29 05:29:04.449', '2026-11-29 05:29:04.449', '2026-11-29 05:29:04.449', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (100, 'm34komwj23t449bqn2pw0eql', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.import-finding', '{"fields": ["findingSet", "position", "severity", "code", "path", "line", "column", "message", "hint", "target"]}', '[]', '2026-11-29 05:29:04.502', '2026-11-29 05:29:04.502', '2026-11-29 05:29:04.503', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (101, 'wq2jfn4v16rqlwrq19728xnr', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.import-turn', '{"fields": ["fence"]}', '[]', '2026-11-29 05:29:04.563', '2026-11-29 05:29:04.563', '2026-11-29 05:29:04.564', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (102, 'h5k9ddu10cg1q2ejxi3qfabb', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.review-note', '{"fields": ["targetUid", "targetDocumentId", "targetLocale", "code", "fingerprint", "decision", "reason", "payload", "by", "on"]}', '[]', '2026-11-29 05:29:04.628', '2026-11-29 05:29:04.628', '2026-11-29 05:29:04.628', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (103, 'ch1thrt07mhqrcu2uryvfmr7', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.kept-row', '{"fields": ["kind", "owner", "value"]}', '[]', '2026-11-29 05:29:04.694', '2026-11-29 05:29:04.694', '2026-11-29 05:29:04.694', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (104, 'wux9kzxadtvpyy64cnhnen93', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.ledger-entry', '{"fields": ["certification", "position", "recordedOn", "cause", "recordedBy", "claim", "previous", "hash"]}', '[]', '2026-11-29 05:29:04.79', '2026-11-29 05:29:04.79', '2026-11-29 05:29:04.79', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (105, 'b845beq0rxnhqy3hxj5d5fxm', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.reminder', '{"fields": ["key", "type", "document", "occasion", "endsOn", "daysAhead", "recipient", "state", "changedOn", "error"]}', '[]', '2026-11-29 05:29:04.802', '2026-11-29 05:29:04.802', '2026-11-29 05:29:04.802', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (106, 'yddhfnnor7hkkhs758gxtrvo', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.page-text', '{"fields": ["targetDocumentId", "targetLocale", "title", "path", "draftHash", "publishedHash", "copyHash", "draftAsOf", "publishedAsOf", "publishedOn"]}', '[]', '2026-11-29 05:29:04.901', '2026-11-29 05:29:04.901', '2026-11-29 05:29:04.901', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (107, 'j04ptm4vx8ahktruhnztysk8', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.plan-approval', '{"fields": ["key", "staged", "planHash", "madeOn", "approvedBy", "approver", "approvedOn"]}', '[]', '2026-11-29 05:29:04.966', '2026-11-29 05:29:04.966', '2026-11-29 05:29:04.985', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (108, 'ab4r3td0kesxr2iuvvw17xqm', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.evidence-link', '{"fields": ["key", "target", "recipient", "sentBy", "sender", "sentOn", "expiresOn", "revokedBy", "revokedOn"]}', '[]', '2026-11-29 05:29:05.044', '2026-11-29 05:29:05.044', '2026-11-29 05:29:05.044', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (109, 'olzfo0or3ypt5ow8otpy08cg', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.evidence-download', '{"fields": ["link", "sha256", "on"]}', '[]', '2026-11-29 05:29:05.1', '2026-11-29 05:29:05.1', '2026-11-29 05:29:05.1', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (110, 'f4mvjz6zjbk58ejnnku47si8', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.content-change', '{"fields": ["key", "change", "changedOn", "run", "state", "due", "tries", "delivered", "error"]}', '[]', '2026-11-29 05:29:05.152', '2026-11-29 05:29:05.152', '2026-11-29 05:29:05.152', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (111, 'j7szj1l7jmcyxzoa0zf6mtaj', 'plugin::content-manager.explorer.read', '{}', 'plugin::compliance.content-revision', '{"fields": ["token"]}', '[]', '2026-11-29 05:29:05.198', '2026-11-29 05:29:05.198', '2026-11-29 05:29:05.198', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (144, 'nqhs8g74egds3k4yp8atk15x', 'plugin::content-type-builder.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.176', '2026-11-29 05:29:07.176', '2026-11-29 05:29:07.176', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (112, 'sp1pn9mmrq9yzkg2opx5cz8l', 'plugin::content-manager.explorer.read', '{}', 'admin::permission', '{"fields": ["action", "actionParameters", "subject", "properties", "conditions", "role", "apiToken"]}', '[]', '2026-11-29 05:29:05.239', '2026-11-29 05:29:05.239', '2026-11-29 05:29:05.239', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (113, 'up5x81yp1qtrrqzy2q2ga7wv', 'plugin::content-manager.explorer.read', '{}', 'admin::user', '{"fields": ["firstname", "lastname", "username", "email", "password", "resetPasswordToken", "resetPasswordTokenExpiresAt", "registrationToken", "isActive", "roles", "apiTokens", "blocked", "preferedLanguage"]}', '[]', '2026-11-29 05:29:05.255', '2026-11-29 05:29:05.255', '2026-11-29 05:29:05.255', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (114, 'dt0e53jw0k078h6llujkcbth', 'plugin::content-manager.explorer.read', '{}', 'admin::role', '{"fields": ["name", "code", "description", "users", "permissions"]}', '[]', '2026-11-29 05:29:05.281', '2026-11-29 05:29:05.281', '2026-11-29 05:29:05.281', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (115, 'inshgfij6927jthlkn437hzo', 'plugin::content-manager.explorer.read', '{}', 'admin::api-token', '{"fields": ["name", "description", "kind", "type", "accessKey", "encryptedKey", "lastUsedAt", "permissions", "adminPermissions", "adminUserOwner", "expiresAt", "lifespan"]}', '[]', '2026-11-29 05:29:05.287', '2026-11-29 05:29:05.287', '2026-11-29 05:29:05.289', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (116, 'fsjer7e889v440eluqg6codv', 'plugin::content-manager.explorer.read', '{}', 'admin::api-token-permission', '{"fields": ["action", "token"]}', '[]', '2026-11-29 05:29:05.319', '2026-11-29 05:29:05.319', '2026-11-29 05:29:05.319', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (117, 'kline0mlfuybnni1w30hpvar', 'plugin::content-manager.explorer.read', '{}', 'admin::transfer-token', '{"fields": ["name", "description", "accessKey", "lastUsedAt", "permissions", "expiresAt", "lifespan"]}', '[]', '2026-11-29 05:29:05.339', '2026-11-29 05:29:05.339', '2026-11-29 05:29:05.34', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (118, 'jd4hm7kba9zvppp6ktlhwa7f', 'plugin::content-manager.explorer.read', '{}', 'admin::transfer-token-permission', '{"fields": ["action", "token"]}', '[]', '2026-11-29 05:29:05.375', '2026-11-29 05:29:05.375', '2026-11-29 05:29:05.376', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (119, 'h6h6rs4zy71vixv0udn9x5g5', 'plugin::content-manager.explorer.read', '{}', 'admin::session', '{"fields": ["userId", "sessionId", "childId", "deviceId", "origin", "expiresAt", "absoluteExpiresAt", "status", "type", "metadata"]}', '[]', '2026-11-29 05:29:05.383', '2026-11-29 05:29:05.383', '2026-11-29 05:29:05.383', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (120, 'eytf85hnv445cy8ctj5grg6h', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.organization', '{"fields": ["key", "name", "kind", "url", "country", "logo"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:05.408', '2026-11-29 05:29:05.408', '2026-11-29 05:29:05.408', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (121, 'htcodhjzd7d2ati5cps2dclc', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.standard', '{"fields": ["key", "identifier", "edition", "name", "abstract", "category", "url", "withdrawnOn", "transitionEndsOn", "publisher", "supersededBy"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:05.491', '2026-11-29 05:29:05.491', '2026-11-29 05:29:05.492', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (122, 'a2yrj8krs9t6e5x7a9sq4931', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.service', '{"fields": ["key", "name", "url", "parent"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:05.543', '2026-11-29 05:29:05.543', '2026-11-29 05:29:05.544', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (123, 'n2n89whtgtbcj19tbperrlxf', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.document', '{"fields": ["key", "title", "description", "kind", "visibility", "file", "privateFile", "language", "version", "periodStart", "periodEnd", "validFrom", "validUntil", "renewsOn", "sha256", "services", "certifications", "pages"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:05.605', '2026-11-29 05:29:05.605', '2026-11-29 05:29:05.605', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (124, 'tshox3a3shxunvsczohq5dlk', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.certification', '{"fields": ["key", "name", "summary", "description", "scope", "type", "certificationStatus", "certificateNumber", "level", "originallyIssuedOn", "validFrom", "validUntil", "auditedOn", "auditCycle", "validIn", "verificationUrl", "verifiedOn", "verifiedBy", "owner", "badge", "order", "standard", "issuedBy", "recognizedBy", "services", "documents", "pages"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:05.649', '2026-11-29 05:29:05.649', '2026-11-29 05:29:05.649', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (125, 's5j9lp4qibst8rc6r1qggvf1', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.page', '{"fields": ["title", "tagline", "slug", "path", "kind", "summary", "body", "sourceDate", "version", "reviewDueOn", "reviewedOn", "noIndex", "metaTitle", "metaDescription", "parent", "supersededBy", "certifications", "documents"], "locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:05.722', '2026-11-29 05:29:05.722', '2026-11-29 05:29:05.722', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (126, 'cyo713fvo09kvarroiffighz', 'plugin::content-manager.explorer.update', '{}', 'plugin::compliance.redirect', '{"fields": ["from", "to", "code", "origin", "page"]}', '[]', '2026-11-29 05:29:05.806', '2026-11-29 05:29:05.806', '2026-11-29 05:29:05.806', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (127, 'm6udc547kmc20s2teksu3fz1', 'plugin::content-manager.explorer.delete', '{}', 'plugin::compliance.organization', '{"locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:05.896', '2026-11-29 05:29:05.896', '2026-11-29 05:29:05.896', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (128, 'g6w9pvxwc09whkmgvxjzirc9', 'plugin::content-manager.explorer.delete', '{}', 'plugin::compliance.standard', '{"locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:05.964', '2026-11-29 05:29:05.964', '2026-11-29 05:29:05.964', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (129, 'lvylug6kc2q7d0ns8l7qn788', 'plugin::content-manager.explorer.delete', '{}', 'plugin::compliance.service', '{"locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:06.026', '2026-11-29 05:29:06.026', '2026-11-29 05:29:06.026', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (130, 'kmdudtumk018e8ozf4xqjqur', 'plugin::content-manager.explorer.delete', '{}', 'plugin::compliance.document', '{"locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:06.168', '2026-11-29 05:29:06.168', '2026-11-29 05:29:06.168', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (131, 't8h2glv2m9ypy3wg3ex4b2l6', 'plugin::content-manager.explorer.delete', '{}', 'plugin::compliance.certification', '{"locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:06.359', '2026-11-29 05:29:06.359', '2026-11-29 05:29:06.36', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (132, 'ps88us44eepheztlfhmevvp9', 'plugin::content-manager.explorer.delete', '{}', 'plugin::compliance.page', '{"locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:06.444', '2026-11-29 05:29:06.444', '2026-11-29 05:29:06.444', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (133, 'bgnp2ugluxl6sssabonj1i9t', 'plugin::content-manager.explorer.delete', '{}', 'plugin::compliance.redirect', '{}', '[]', '2026-11-29 05:29:06.529', '2026-11-29 05:29:06.529', '2026-11-29 05:29:06.529', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (134, 'g6dkkgs5ksnpuptvxxgjde0q', 'plugin::content-manager.explorer.publish', '{}', 'plugin::compliance.organization', '{"locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:06.603', '2026-11-29 05:29:06.603', '2026-11-29 05:29:06.604', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (135, 've4qltfwt94wfeg6l3jewe1x', 'plugin::content-manager.explorer.publish', '{}', 'plugin::compliance.standard', '{"locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:06.655', '2026-11-29 05:29:06.655', '2026-11-29 05:29:06.656', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (136, 'f9aq8bxjeweygrbnn5an8c6f', 'plugin::content-manager.explorer.publish', '{}', 'plugin::compliance.service', '{"locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:06.712', '2026-11-29 05:29:06.712', '2026-11-29 05:29:06.712', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (137, 'tmn488oq67ohecobsrdnzbsx', 'plugin::content-manager.explorer.publish', '{}', 'plugin::compliance.document', '{"locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:06.765', '2026-11-29 05:29:06.765', '2026-11-29 05:29:06.765', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (138, 'kukic8isy0gxwlp03o25oddy', 'plugin::content-manager.explorer.publish', '{}', 'plugin::compliance.certification', '{"locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:06.843', '2026-11-29 05:29:06.843', '2026-11-29 05:29:06.843', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (139, 'u0edl22v16tnr5jl6nuo1i7z', 'plugin::content-manager.explorer.publish', '{}', 'plugin::compliance.page', '{"locales": ["en", "zh-CN"]}', '[]', '2026-11-29 05:29:06.925', '2026-11-29 05:29:06.925', '2026-11-29 05:29:06.926', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (140, 'emy2sjo0kju9iecpahtekq4m', 'plugin::content-manager.explorer.publish', '{}', 'plugin::compliance.redirect', '{}', '[]', '2026-11-29 05:29:06.984', '2026-11-29 05:29:06.984', '2026-11-29 05:29:06.985', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (141, 'rwehjy70t5xzv2vp84250sbo', 'plugin::content-manager.single-types.configure-view', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.092', '2026-11-29 05:29:07.092', '2026-11-29 05:29:07.093', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (142, 'c2l2x7v3t3x2n666w1dbwl3d', 'plugin::content-manager.collection-types.configure-view', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.131', '2026-11-29 05:29:07.131', '2026-11-29 05:29:07.131', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (145, 'vvsx3leldcco0wnse96jzg5j', 'plugin::email.settings.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.198', '2026-11-29 05:29:07.198', '2026-11-29 05:29:07.199', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (146, 'xt83hqghqmbbhc25jdee5ppl', 'plugin::upload.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.215', '2026-11-29 05:29:07.215', '2026-11-29 05:29:07.215', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (147, 'urro6z1vwx0o4itjtp78gi83', 'plugin::upload.assets.create', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.231', '2026-11-29 05:29:07.231', '2026-11-29 05:29:07.231', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (148, 'oxoi30o3yctjthisbrp0kl7y', 'plugin::upload.assets.update', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.268', '2026-11-29 05:29:07.268', '2026-11-29 05:29:07.268', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (149, 'a8ruznxcfho9h34dysq0shf2', 'plugin::upload.assets.download', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.294', '2026-11-29 05:29:07.294', '2026-11-29 05:29:07.295', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (150, 'wcma4sp2arrfj8jegjyzcq2s', 'plugin::upload.assets.copy-link', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.309', '2026-11-29 05:29:07.309', '2026-11-29 05:29:07.309', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (151, 'zqwfpvpr66c1klc5bnpom03s', 'plugin::upload.configure-view', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.317', '2026-11-29 05:29:07.317', '2026-11-29 05:29:07.317', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (152, 's8qin4yofw9bjow6a7q85mds', 'plugin::upload.settings.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.33', '2026-11-29 05:29:07.33', '2026-11-29 05:29:07.33', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (153, 'grgsizyekbb315v1rz83rjyd', 'plugin::i18n.locale.create', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.334', '2026-11-29 05:29:07.334', '2026-11-29 05:29:07.334', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (154, 'kh6feoqydju2adkaj0eizaui', 'plugin::i18n.locale.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.348', '2026-11-29 05:29:07.348', '2026-11-29 05:29:07.348', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (155, 'bpy9c21kdfixpwd7aur6oypo', 'plugin::i18n.locale.update', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.351', '2026-11-29 05:29:07.351', '2026-11-29 05:29:07.351', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (156, 'pu3ekkzm97bumgrtcetw2kq0', 'plugin::i18n.locale.delete', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.368', '2026-11-29 05:29:07.368', '2026-11-29 05:29:07.368', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (157, 'g89dhx4h5pidkyy36zi40fe3', 'plugin::compliance.import.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.374', '2026-11-29 05:29:07.374', '2026-11-29 05:29:07.374', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (158, 'gz6c7thuvxxlb8lx9m0nbk4u', 'plugin::compliance.import.upload', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.426', '2026-11-29 05:29:07.426', '2026-11-29 05:29:07.426', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (159, 'mw9t8p6wrbg8taft1olh1nyc', 'plugin::compliance.import.run', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.487', '2026-11-29 05:29:07.487', '2026-11-29 05:29:07.488', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (160, 'vidki5w85jctl307xd7wf9iw', 'plugin::compliance.import.publish', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.592', '2026-11-29 05:29:07.592', '2026-11-29 05:29:07.592', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (161, 'rq4ow7s1jyeaj2cl0q2x1xu3', 'plugin::compliance.import.resolve', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.671', '2026-11-29 05:29:07.671', '2026-11-29 05:29:07.671', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (162, 'tilgq453o9skn4zr2i4tcdvd', 'plugin::compliance.import.rollback', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.732', '2026-11-29 05:29:07.732', '2026-11-29 05:29:07.732', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (163, 'mfa1bbri25kpdogntp3q5okv', 'plugin::compliance.certification.verify', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.786', '2026-11-29 05:29:07.786', '2026-11-29 05:29:07.786', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (164, 'r9af332r3c3n9fy6baa5j5b8', 'plugin::compliance.evidence.send', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.857', '2026-11-29 05:29:07.857', '2026-11-29 05:29:07.857', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (165, 'erncpssddc5yfx2jq6j5iyj1', 'plugin::compliance.finding.accept', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.932', '2026-11-29 05:29:07.932', '2026-11-29 05:29:07.932', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (166, 'omadk74rfq9b8sfy98t8zxf6', 'plugin::compliance.settings', '{}', NULL, '{}', '[]', '2026-11-29 05:29:07.978', '2026-11-29 05:29:07.978', '2026-11-29 05:29:07.979', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (167, 'bmxm941nkz1by9dan0dbch9a', 'admin::marketplace.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.016', '2026-11-29 05:29:08.016', '2026-11-29 05:29:08.016', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (168, 'zcl5qh0tptzfxjgeztb8tol8', 'admin::webhooks.create', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.034', '2026-11-29 05:29:08.034', '2026-11-29 05:29:08.035', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (169, 'kmp9zmwmwa1uhgvkgwehajss', 'admin::webhooks.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.048', '2026-11-29 05:29:08.048', '2026-11-29 05:29:08.048', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (170, 'cl411n2uuah8gqauz4z388a0', 'admin::webhooks.update', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.053', '2026-11-29 05:29:08.053', '2026-11-29 05:29:08.053', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (171, 'vispmk2kaiaadwwsk3sgppmw', 'admin::webhooks.delete', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.064', '2026-11-29 05:29:08.064', '2026-11-29 05:29:08.064', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (172, 'mrivozabcwsockshiiyr25fm', 'admin::users.create', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.088', '2026-11-29 05:29:08.088', '2026-11-29 05:29:08.088', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (173, 'biif9d7ldu3dx84wybrfhpmn', 'admin::users.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.095', '2026-11-29 05:29:08.095', '2026-11-29 05:29:08.095', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (174, 'my5x36226v6b7l2y1nvadek3', 'admin::users.update', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.12', '2026-11-29 05:29:08.12', '2026-11-29 05:29:08.12', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (175, 'veybn5qxobahzegg1rb8k4b2', 'admin::users.delete', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.157', '2026-11-29 05:29:08.157', '2026-11-29 05:29:08.157', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (176, 'qzucq3kegvu2ci0yazaio6un', 'admin::roles.create', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.191', '2026-11-29 05:29:08.191', '2026-11-29 05:29:08.191', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (177, 'pj81h7sscxq3mzed9yl8gscu', 'admin::roles.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.22', '2026-11-29 05:29:08.22', '2026-11-29 05:29:08.22', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (178, 'ly0kptcmires281lc5hfpc59', 'admin::roles.update', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.225', '2026-11-29 05:29:08.225', '2026-11-29 05:29:08.225', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (179, 'unzj7bvxkkbrc5y1e0z40w6m', 'admin::roles.delete', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.263', '2026-11-29 05:29:08.263', '2026-11-29 05:29:08.263', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (180, 'e7tpgs9k3gefe0pqlhhy7wfd', 'admin::api-tokens.access', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.283', '2026-11-29 05:29:08.283', '2026-11-29 05:29:08.283', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (181, 'kntj7u8dvagequyv8r63mnok', 'admin::admin-tokens.access', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.303', '2026-11-29 05:29:08.303', '2026-11-29 05:29:08.303', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (182, 'flg8jdai5eirlzus2t8kaysz', 'admin::admin-tokens.create', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.328', '2026-11-29 05:29:08.328', '2026-11-29 05:29:08.328', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (183, 'zihmxqzep7akr2wkv8m9z3dn', 'admin::admin-tokens.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.376', '2026-11-29 05:29:08.376', '2026-11-29 05:29:08.376', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (184, 'dn3tj36x7a2w6d5dmh17vvtl', 'admin::admin-tokens.update', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.399', '2026-11-29 05:29:08.399', '2026-11-29 05:29:08.399', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (185, 'b283d8jnt7wc0xalnzvx3jnm', 'admin::admin-tokens.regenerate', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.419', '2026-11-29 05:29:08.419', '2026-11-29 05:29:08.419', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (186, 'zkoh17l5ing8zpfy6wvoolq9', 'admin::admin-tokens.delete', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.435', '2026-11-29 05:29:08.435', '2026-11-29 05:29:08.435', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (187, 'zx2eo8k1al8bl2rg8e49e9xv', 'admin::api-tokens.create', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.46', '2026-11-29 05:29:08.46', '2026-11-29 05:29:08.46', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (188, 'upsc4frn291wjp6jh2uuq969', 'admin::api-tokens.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.468', '2026-11-29 05:29:08.468', '2026-11-29 05:29:08.468', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (189, 'fhmdnttciyke8pzptgdx4lju', 'admin::api-tokens.update', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.486', '2026-11-29 05:29:08.486', '2026-11-29 05:29:08.486', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (190, 'br8i29gn1dxcybr14mi7up0g', 'admin::api-tokens.regenerate', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.528', '2026-11-29 05:29:08.528', '2026-11-29 05:29:08.529', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (191, 'w5d0khx40trttm978l8t9113', 'admin::api-tokens.delete', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.589', '2026-11-29 05:29:08.589', '2026-11-29 05:29:08.589', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (192, 't7p61avfiezcjeaynosy1d9c', 'admin::project-settings.update', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.621', '2026-11-29 05:29:08.621', '2026-11-29 05:29:08.621', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (193, 'cwgttc22p80wmgwjt9bqymnw', 'admin::project-settings.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.666', '2026-11-29 05:29:08.666', '2026-11-29 05:29:08.666', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (194, 'vjez9zwq1fg3t7s7duxex6va', 'admin::transfer.tokens.access', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.711', '2026-11-29 05:29:08.711', '2026-11-29 05:29:08.711', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (195, 'n86u70xhyd6vlt80saij0682', 'admin::transfer.tokens.create', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.747', '2026-11-29 05:29:08.747', '2026-11-29 05:29:08.747', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (196, 'zfzn8y3vcz8n386vemqm21h4', 'admin::transfer.tokens.read', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.782', '2026-11-29 05:29:08.782', '2026-11-29 05:29:08.782', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (197, 'q9o01iqby5u0khv9ei83d4x2', 'admin::transfer.tokens.update', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.796', '2026-11-29 05:29:08.796', '2026-11-29 05:29:08.796', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (198, 'u83h504sgh5tofps58avibez', 'admin::transfer.tokens.regenerate', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.82', '2026-11-29 05:29:08.82', '2026-11-29 05:29:08.821', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (199, 'lxp2i27o7mpwjwrf4fs2r6rn', 'admin::transfer.tokens.delete', '{}', NULL, '{}', '[]', '2026-11-29 05:29:08.866', '2026-11-29 05:29:08.866', '2026-11-29 05:29:08.866', NULL, NULL, NULL);


--
-- Data for Name: admin_permissions_api_token_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: admin_permissions_role_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.admin_permissions_role_lnk VALUES (1, 1, 2, 1);
INSERT INTO public.admin_permissions_role_lnk VALUES (2, 2, 2, 2);
INSERT INTO public.admin_permissions_role_lnk VALUES (3, 3, 2, 3);
INSERT INTO public.admin_permissions_role_lnk VALUES (4, 4, 2, 4);
INSERT INTO public.admin_permissions_role_lnk VALUES (5, 5, 2, 5);
INSERT INTO public.admin_permissions_role_lnk VALUES (6, 6, 2, 6);
INSERT INTO public.admin_permissions_role_lnk VALUES (7, 7, 2, 7);
INSERT INTO public.admin_permissions_role_lnk VALUES (8, 8, 2, 8);
INSERT INTO public.admin_permissions_role_lnk VALUES (9, 9, 2, 9);
INSERT INTO public.admin_permissions_role_lnk VALUES (10, 10, 2, 10);
INSERT INTO public.admin_permissions_role_lnk VALUES (11, 11, 2, 11);
INSERT INTO public.admin_permissions_role_lnk VALUES (12, 12, 2, 12);
INSERT INTO public.admin_permissions_role_lnk VALUES (13, 13, 2, 13);
INSERT INTO public.admin_permissions_role_lnk VALUES (14, 14, 2, 14);
INSERT INTO public.admin_permissions_role_lnk VALUES (15, 15, 2, 15);
INSERT INTO public.admin_permissions_role_lnk VALUES (16, 16, 2, 16);
INSERT INTO public.admin_permissions_role_lnk VALUES (17, 17, 2, 17);
INSERT INTO public.admin_permissions_role_lnk VALUES (18, 18, 2, 18);
INSERT INTO public.admin_permissions_role_lnk VALUES (19, 19, 2, 19);
INSERT INTO public.admin_permissions_role_lnk VALUES (20, 20, 2, 20);
INSERT INTO public.admin_permissions_role_lnk VALUES (21, 21, 2, 21);
INSERT INTO public.admin_permissions_role_lnk VALUES (28, 28, 2, 28);
INSERT INTO public.admin_permissions_role_lnk VALUES (35, 35, 2, 35);
INSERT INTO public.admin_permissions_role_lnk VALUES (36, 36, 2, 36);
INSERT INTO public.admin_permissions_role_lnk VALUES (37, 37, 2, 37);
INSERT INTO public.admin_permissions_role_lnk VALUES (38, 38, 2, 38);
INSERT INTO public.admin_permissions_role_lnk VALUES (39, 39, 2, 39);
INSERT INTO public.admin_permissions_role_lnk VALUES (40, 40, 2, 40);
INSERT INTO public.admin_permissions_role_lnk VALUES (41, 41, 2, 41);
INSERT INTO public.admin_permissions_role_lnk VALUES (42, 42, 3, 1);
INSERT INTO public.admin_permissions_role_lnk VALUES (43, 43, 3, 2);
INSERT INTO public.admin_permissions_role_lnk VALUES (44, 44, 3, 3);
INSERT INTO public.admin_permissions_role_lnk VALUES (45, 45, 3, 4);
INSERT INTO public.admin_permissions_role_lnk VALUES (46, 46, 3, 5);
INSERT INTO public.admin_permissions_role_lnk VALUES (47, 47, 3, 6);
INSERT INTO public.admin_permissions_role_lnk VALUES (48, 48, 3, 7);
INSERT INTO public.admin_permissions_role_lnk VALUES (49, 49, 3, 8);
INSERT INTO public.admin_permissions_role_lnk VALUES (50, 50, 3, 9);
INSERT INTO public.admin_permissions_role_lnk VALUES (51, 51, 3, 10);
INSERT INTO public.admin_permissions_role_lnk VALUES (52, 52, 3, 11);
INSERT INTO public.admin_permissions_role_lnk VALUES (53, 53, 3, 12);
INSERT INTO public.admin_permissions_role_lnk VALUES (54, 54, 3, 13);
INSERT INTO public.admin_permissions_role_lnk VALUES (55, 55, 3, 14);
INSERT INTO public.admin_permissions_role_lnk VALUES (56, 56, 3, 15);
INSERT INTO public.admin_permissions_role_lnk VALUES (57, 57, 3, 16);
INSERT INTO public.admin_permissions_role_lnk VALUES (58, 58, 3, 17);
INSERT INTO public.admin_permissions_role_lnk VALUES (59, 59, 3, 18);
INSERT INTO public.admin_permissions_role_lnk VALUES (60, 60, 3, 19);
INSERT INTO public.admin_permissions_role_lnk VALUES (61, 61, 3, 20);
INSERT INTO public.admin_permissions_role_lnk VALUES (62, 62, 3, 21);
INSERT INTO public.admin_permissions_role_lnk VALUES (69, 69, 3, 28);
INSERT INTO public.admin_permissions_role_lnk VALUES (70, 70, 3, 29);
INSERT INTO public.admin_permissions_role_lnk VALUES (71, 71, 3, 30);
INSERT INTO public.admin_permissions_role_lnk VALUES (72, 72, 3, 31);
INSERT INTO public.admin_permissions_role_lnk VALUES (73, 73, 3, 32);
INSERT INTO public.admin_permissions_role_lnk VALUES (74, 74, 3, 33);
INSERT INTO public.admin_permissions_role_lnk VALUES (75, 75, 3, 34);
INSERT INTO public.admin_permissions_role_lnk VALUES (76, 76, 1, 1);
INSERT INTO public.admin_permissions_role_lnk VALUES (77, 77, 1, 2);
INSERT INTO public.admin_permissions_role_lnk VALUES (78, 78, 1, 3);
INSERT INTO public.admin_permissions_role_lnk VALUES (79, 79, 1, 4);
INSERT INTO public.admin_permissions_role_lnk VALUES (80, 80, 1, 5);
INSERT INTO public.admin_permissions_role_lnk VALUES (81, 81, 1, 6);
INSERT INTO public.admin_permissions_role_lnk VALUES (82, 82, 1, 7);
INSERT INTO public.admin_permissions_role_lnk VALUES (83, 83, 1, 8);
INSERT INTO public.admin_permissions_role_lnk VALUES (84, 84, 1, 9);
INSERT INTO public.admin_permissions_role_lnk VALUES (85, 85, 1, 10);
INSERT INTO public.admin_permissions_role_lnk VALUES (86, 86, 1, 11);
INSERT INTO public.admin_permissions_role_lnk VALUES (87, 87, 1, 12);
INSERT INTO public.admin_permissions_role_lnk VALUES (88, 88, 1, 13);
INSERT INTO public.admin_permissions_role_lnk VALUES (89, 89, 1, 14);
INSERT INTO public.admin_permissions_role_lnk VALUES (90, 90, 1, 15);
INSERT INTO public.admin_permissions_role_lnk VALUES (91, 91, 1, 16);
INSERT INTO public.admin_permissions_role_lnk VALUES (92, 92, 1, 17);
INSERT INTO public.admin_permissions_role_lnk VALUES (93, 93, 1, 18);
INSERT INTO public.admin_permissions_role_lnk VALUES (94, 94, 1, 19);
INSERT INTO public.admin_permissions_role_lnk VALUES (95, 95, 1, 20);
INSERT INTO public.admin_permissions_role_lnk VALUES (96, 96, 1, 21);
INSERT INTO public.admin_permissions_role_lnk VALUES (97, 97, 1, 22);
INSERT INTO public.admin_permissions_role_lnk VALUES (98, 98, 1, 23);
INSERT INTO public.admin_permissions_role_lnk VALUES (99, 99, 1, 24);
INSERT INTO public.admin_permissions_role_lnk VALUES (100, 100, 1, 25);
INSERT INTO public.admin_permissions_role_lnk VALUES (101, 101, 1, 26);
INSERT INTO public.admin_permissions_role_lnk VALUES (102, 102, 1, 27);
INSERT INTO public.admin_permissions_role_lnk VALUES (103, 103, 1, 28);
INSERT INTO public.admin_permissions_role_lnk VALUES (104, 104, 1, 29);
INSERT INTO public.admin_permissions_role_lnk VALUES (105, 105, 1, 30);
INSERT INTO public.admin_permissions_role_lnk VALUES (106, 106, 1, 31);
INSERT INTO public.admin_permissions_role_lnk VALUES (107, 107, 1, 32);
INSERT INTO public.admin_permissions_role_lnk VALUES (108, 108, 1, 33);
INSERT INTO public.admin_permissions_role_lnk VALUES (109, 109, 1, 34);
INSERT INTO public.admin_permissions_role_lnk VALUES (110, 110, 1, 35);
INSERT INTO public.admin_permissions_role_lnk VALUES (111, 111, 1, 36);
INSERT INTO public.admin_permissions_role_lnk VALUES (112, 112, 1, 37);
INSERT INTO public.admin_permissions_role_lnk VALUES (113, 113, 1, 38);
INSERT INTO public.admin_permissions_role_lnk VALUES (114, 114, 1, 39);
INSERT INTO public.admin_permissions_role_lnk VALUES (115, 115, 1, 40);
INSERT INTO public.admin_permissions_role_lnk VALUES (116, 116, 1, 41);
INSERT INTO public.admin_permissions_role_lnk VALUES (117, 117, 1, 42);
INSERT INTO public.admin_permissions_role_lnk VALUES (118, 118, 1, 43);
INSERT INTO public.admin_permissions_role_lnk VALUES (119, 119, 1, 44);
INSERT INTO public.admin_permissions_role_lnk VALUES (120, 120, 1, 45);
INSERT INTO public.admin_permissions_role_lnk VALUES (121, 121, 1, 46);
INSERT INTO public.admin_permissions_role_lnk VALUES (122, 122, 1, 47);
INSERT INTO public.admin_permissions_role_lnk VALUES (123, 123, 1, 48);
INSERT INTO public.admin_permissions_role_lnk VALUES (124, 124, 1, 49);
INSERT INTO public.admin_permissions_role_lnk VALUES (125, 125, 1, 50);
INSERT INTO public.admin_permissions_role_lnk VALUES (126, 126, 1, 51);
INSERT INTO public.admin_permissions_role_lnk VALUES (127, 127, 1, 52);
INSERT INTO public.admin_permissions_role_lnk VALUES (128, 128, 1, 53);
INSERT INTO public.admin_permissions_role_lnk VALUES (129, 129, 1, 54);
INSERT INTO public.admin_permissions_role_lnk VALUES (130, 130, 1, 55);
INSERT INTO public.admin_permissions_role_lnk VALUES (131, 131, 1, 56);
INSERT INTO public.admin_permissions_role_lnk VALUES (132, 132, 1, 57);
INSERT INTO public.admin_permissions_role_lnk VALUES (133, 133, 1, 58);
INSERT INTO public.admin_permissions_role_lnk VALUES (134, 134, 1, 59);
INSERT INTO public.admin_permissions_role_lnk VALUES (135, 135, 1, 60);
INSERT INTO public.admin_permissions_role_lnk VALUES (136, 136, 1, 61);
INSERT INTO public.admin_permissions_role_lnk VALUES (137, 137, 1, 62);
INSERT INTO public.admin_permissions_role_lnk VALUES (138, 138, 1, 63);
INSERT INTO public.admin_permissions_role_lnk VALUES (139, 139, 1, 64);
INSERT INTO public.admin_permissions_role_lnk VALUES (140, 140, 1, 65);
INSERT INTO public.admin_permissions_role_lnk VALUES (141, 141, 1, 66);
INSERT INTO public.admin_permissions_role_lnk VALUES (142, 142, 1, 67);
INSERT INTO public.admin_permissions_role_lnk VALUES (143, 143, 1, 68);
INSERT INTO public.admin_permissions_role_lnk VALUES (144, 144, 1, 69);
INSERT INTO public.admin_permissions_role_lnk VALUES (145, 145, 1, 70);
INSERT INTO public.admin_permissions_role_lnk VALUES (146, 146, 1, 71);
INSERT INTO public.admin_permissions_role_lnk VALUES (147, 147, 1, 72);
INSERT INTO public.admin_permissions_role_lnk VALUES (148, 148, 1, 73);
INSERT INTO public.admin_permissions_role_lnk VALUES (149, 149, 1, 74);
INSERT INTO public.admin_permissions_role_lnk VALUES (150, 150, 1, 75);
INSERT INTO public.admin_permissions_role_lnk VALUES (151, 151, 1, 76);
INSERT INTO public.admin_permissions_role_lnk VALUES (152, 152, 1, 77);
INSERT INTO public.admin_permissions_role_lnk VALUES (153, 153, 1, 78);
INSERT INTO public.admin_permissions_role_lnk VALUES (154, 154, 1, 79);
INSERT INTO public.admin_permissions_role_lnk VALUES (155, 155, 1, 80);
INSERT INTO public.admin_permissions_role_lnk VALUES (156, 156, 1, 81);
INSERT INTO public.admin_permissions_role_lnk VALUES (157, 157, 1, 82);
INSERT INTO public.admin_permissions_role_lnk VALUES (158, 158, 1, 83);
INSERT INTO public.admin_permissions_role_lnk VALUES (159, 159, 1, 84);
INSERT INTO public.admin_permissions_role_lnk VALUES (160, 160, 1, 85);
INSERT INTO public.admin_permissions_role_lnk VALUES (161, 161, 1, 86);
INSERT INTO public.admin_permissions_role_lnk VALUES (162, 162, 1, 87);
INSERT INTO public.admin_permissions_role_lnk VALUES (163, 163, 1, 88);
INSERT INTO public.admin_permissions_role_lnk VALUES (164, 164, 1, 89);
INSERT INTO public.admin_permissions_role_lnk VALUES (165, 165, 1, 90);
INSERT INTO public.admin_permissions_role_lnk VALUES (166, 166, 1, 91);
INSERT INTO public.admin_permissions_role_lnk VALUES (167, 167, 1, 92);
INSERT INTO public.admin_permissions_role_lnk VALUES (168, 168, 1, 93);
INSERT INTO public.admin_permissions_role_lnk VALUES (169, 169, 1, 94);
INSERT INTO public.admin_permissions_role_lnk VALUES (170, 170, 1, 95);
INSERT INTO public.admin_permissions_role_lnk VALUES (171, 171, 1, 96);
INSERT INTO public.admin_permissions_role_lnk VALUES (172, 172, 1, 97);
INSERT INTO public.admin_permissions_role_lnk VALUES (173, 173, 1, 98);
INSERT INTO public.admin_permissions_role_lnk VALUES (174, 174, 1, 99);
INSERT INTO public.admin_permissions_role_lnk VALUES (175, 175, 1, 100);
INSERT INTO public.admin_permissions_role_lnk VALUES (176, 176, 1, 101);
INSERT INTO public.admin_permissions_role_lnk VALUES (177, 177, 1, 102);
INSERT INTO public.admin_permissions_role_lnk VALUES (178, 178, 1, 103);
INSERT INTO public.admin_permissions_role_lnk VALUES (179, 179, 1, 104);
INSERT INTO public.admin_permissions_role_lnk VALUES (180, 180, 1, 105);
INSERT INTO public.admin_permissions_role_lnk VALUES (181, 181, 1, 106);
INSERT INTO public.admin_permissions_role_lnk VALUES (182, 182, 1, 107);
INSERT INTO public.admin_permissions_role_lnk VALUES (183, 183, 1, 108);
INSERT INTO public.admin_permissions_role_lnk VALUES (184, 184, 1, 109);
INSERT INTO public.admin_permissions_role_lnk VALUES (185, 185, 1, 110);
INSERT INTO public.admin_permissions_role_lnk VALUES (186, 186, 1, 111);
INSERT INTO public.admin_permissions_role_lnk VALUES (187, 187, 1, 112);
INSERT INTO public.admin_permissions_role_lnk VALUES (188, 188, 1, 113);
INSERT INTO public.admin_permissions_role_lnk VALUES (189, 189, 1, 114);
INSERT INTO public.admin_permissions_role_lnk VALUES (190, 190, 1, 115);
INSERT INTO public.admin_permissions_role_lnk VALUES (191, 191, 1, 116);
INSERT INTO public.admin_permissions_role_lnk VALUES (192, 192, 1, 117);
INSERT INTO public.admin_permissions_role_lnk VALUES (193, 193, 1, 118);
INSERT INTO public.admin_permissions_role_lnk VALUES (194, 194, 1, 119);
INSERT INTO public.admin_permissions_role_lnk VALUES (195, 195, 1, 120);
INSERT INTO public.admin_permissions_role_lnk VALUES (196, 196, 1, 121);
INSERT INTO public.admin_permissions_role_lnk VALUES (197, 197, 1, 122);
INSERT INTO public.admin_permissions_role_lnk VALUES (198, 198, 1, 123);
INSERT INTO public.admin_permissions_role_lnk VALUES (199, 199, 1, 124);


--
-- Data for Name: admin_roles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.admin_roles VALUES (1, 'll1ukuj8vh0rk00c94xr60j9', 'Super Admin', 'strapi-super-admin', 'Super Admins can access and manage all features and settings.', '2026-11-29 05:28:57.963', '2026-11-29 05:28:57.963', '2026-11-29 05:28:57.963', NULL, NULL, NULL);
INSERT INTO public.admin_roles VALUES (2, 'kit5gkoybafsd5erxsh64k7c', 'Editor', 'strapi-editor', 'Editors can manage and publish contents including those of other users.', '2026-11-29 05:28:58.024', '2026-11-29 05:28:58.024', '2026-11-29 05:28:58.024', NULL, NULL, NULL);
INSERT INTO public.admin_roles VALUES (3, 'ad5p86dtmzxedahfm272ylo3', 'Author', 'strapi-author', 'Authors can manage the content they have created.', '2026-11-29 05:28:58.067', '2026-11-29 05:28:58.067', '2026-11-29 05:28:58.067', NULL, NULL, NULL);


--
-- Data for Name: admin_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.admin_users VALUES (1, 'qmeigui93u6qvqq56tpek122', 'Test', 'Admin', NULL, 'admin@example.com', '$2a$10$SBU8Xx3mMcf8KwA0cTI7quI5.OBNqMndcOug7e1JMzm5w8MNBwewm', NULL, NULL, NULL, true, false, NULL, '2026-11-29 05:29:33.258', '2026-11-29 05:29:33.258', '2026-11-29 05:29:33.267', NULL, NULL, NULL);


--
-- Data for Name: admin_users_roles_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.admin_users_roles_lnk VALUES (1, 1, 1, 1, 1);


--
-- Data for Name: compliance_certifications; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_certifications VALUES (3, 'cbd36e6244fccadec9d9a610', 'mlps', 'Multi-Level Protection Scheme', NULL, NULL, NULL, 'classification', 'unverified', NULL, 'Level 3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, NULL, 'en');
INSERT INTO public.compliance_certifications VALUES (4, 'cbd36e6244fccadec9d9a610', 'mlps', '信息系统安全等级保护', NULL, NULL, NULL, 'classification', 'unverified', NULL, 'Level 3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_certifications VALUES (1, 'cce57cc09010f28e6d72da43', 'iso-iec-27001', 'ISO/IEC 27001:2013 Certification', NULL, NULL, NULL, 'certification', 'active', NULL, NULL, NULL, NULL, '2027-06-30', NULL, 'P1Y', NULL, 'https://register.example/lc', '2026-05-01', 'Test Admin', NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:30:00.759', NULL, NULL, 1, 'en');
INSERT INTO public.compliance_certifications VALUES (2, 'cce57cc09010f28e6d72da43', 'iso-iec-27001', 'ISO/IEC 27001 认证', NULL, NULL, '对象存储服务的运维与管理，每年接受审核', 'certification', 'active', NULL, NULL, NULL, NULL, '2027-06-30', NULL, 'P1Y', NULL, 'https://register.example/lc', '2026-05-01', 'Test Admin', NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:30:00.851', NULL, NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_certifications VALUES (7, 'cce57cc09010f28e6d72da43', 'iso-iec-27001', 'ISO/IEC 27001:2013 Certification', NULL, NULL, NULL, 'certification', 'active', NULL, NULL, NULL, NULL, '2027-06-30', NULL, 'P1Y', NULL, 'https://register.example/lc', '2026-05-01', 'Test Admin', NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:30:00.759', '2026-11-29 05:30:01.098', NULL, 1, 'en');
INSERT INTO public.compliance_certifications VALUES (8, 'cce57cc09010f28e6d72da43', 'iso-iec-27001', 'ISO/IEC 27001 认证', NULL, NULL, '对象存储服务的运维与管理，每年接受审核', 'certification', 'active', NULL, NULL, NULL, NULL, '2027-06-30', NULL, 'P1Y', NULL, 'https://register.example/lc', '2026-05-01', 'Test Admin', NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:30:00.851', '2026-11-29 05:30:01.933', NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_certifications VALUES (9, 'zo1m7g3r1nr5aoteu545l5sg', 'pci-dss', 'PCI DSS', NULL, NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-02-01', '2026-01-31', NULL, NULL, NULL, NULL, '2025-02-01', 'Ana', 'ana@example.com', NULL, '2026-11-29 05:30:02.778', '2026-11-29 05:30:02.778', NULL, NULL, NULL, 'en');
INSERT INTO public.compliance_certifications VALUES (10, 'zo1m7g3r1nr5aoteu545l5sg', 'pci-dss', 'PCI DSS 认证', NULL, NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-02-01', '2026-01-31', NULL, NULL, NULL, NULL, '2025-02-01', 'Ana', 'ana@example.com', NULL, '2026-11-29 05:30:03.053', '2026-11-29 05:30:03.053', NULL, NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_certifications VALUES (11, 'zo1m7g3r1nr5aoteu545l5sg', 'pci-dss', 'PCI DSS', NULL, NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-02-01', '2026-01-31', NULL, NULL, NULL, NULL, '2025-02-01', 'Ana', 'ana@example.com', NULL, '2026-11-29 05:30:02.778', '2026-11-29 05:30:02.778', '2026-11-29 05:30:03.369', NULL, NULL, 'en');
INSERT INTO public.compliance_certifications VALUES (12, 'zo1m7g3r1nr5aoteu545l5sg', 'pci-dss', 'PCI DSS 认证', NULL, NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-02-01', '2026-01-31', NULL, NULL, NULL, NULL, '2025-02-01', 'Ana', 'ana@example.com', NULL, '2026-11-29 05:30:03.053', '2026-11-29 05:30:03.053', '2026-11-29 05:30:03.369', NULL, NULL, 'zh-CN');


--
-- Data for Name: compliance_certifications_documents_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_certifications_documents_lnk VALUES (1, 1, 1, 1, 1);
INSERT INTO public.compliance_certifications_documents_lnk VALUES (2, 2, 2, 1, 1);
INSERT INTO public.compliance_certifications_documents_lnk VALUES (3, 7, 3, 1, 1);
INSERT INTO public.compliance_certifications_documents_lnk VALUES (4, 8, 4, 1, 1);
INSERT INTO public.compliance_certifications_documents_lnk VALUES (5, 1, 5, 2, 1);
INSERT INTO public.compliance_certifications_documents_lnk VALUES (6, 7, 6, 2, 1);


--
-- Data for Name: compliance_certifications_issued_by_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_certifications_issued_by_lnk VALUES (1, 1, 5);
INSERT INTO public.compliance_certifications_issued_by_lnk VALUES (2, 2, 6);
INSERT INTO public.compliance_certifications_issued_by_lnk VALUES (5, 7, 5);
INSERT INTO public.compliance_certifications_issued_by_lnk VALUES (6, 8, 6);


--
-- Data for Name: compliance_certifications_recognized_by_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: compliance_certifications_services_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_certifications_services_lnk VALUES (1, 1, 1, 1);
INSERT INTO public.compliance_certifications_services_lnk VALUES (2, 1, 2, 2);
INSERT INTO public.compliance_certifications_services_lnk VALUES (5, 7, 1, 1);
INSERT INTO public.compliance_certifications_services_lnk VALUES (6, 7, 2, 2);


--
-- Data for Name: compliance_certifications_standard_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_certifications_standard_lnk VALUES (1, 1, 1);
INSERT INTO public.compliance_certifications_standard_lnk VALUES (2, 2, 2);
INSERT INTO public.compliance_certifications_standard_lnk VALUES (3, 3, 3);
INSERT INTO public.compliance_certifications_standard_lnk VALUES (4, 4, 4);
INSERT INTO public.compliance_certifications_standard_lnk VALUES (7, 7, 1);
INSERT INTO public.compliance_certifications_standard_lnk VALUES (8, 8, 2);


--
-- Data for Name: compliance_content_changes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_content_changes VALUES (11, NULL, NULL, '{"tags": ["certification", "certification:cce57cc09010f28e6d72da43", "page", "page:c08888219343be16288cbdf0", "page:c5ffd30129efc4fc49cd912b"], "paths": ["/trust/compliance-en/", "/trust/compliance/", "/trust/older/certificates-en/"], "reason": "edit", "locales": ["en", "zh-CN"], "oldPaths": []}', '2026-04-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:05:00.000Z', 3, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (12, NULL, NULL, '{"tags": ["certification", "certification:cce57cc09010f28e6d72da43", "page", "page:c08888219343be16288cbdf0", "page:c5ffd30129efc4fc49cd912b"], "paths": ["/trust/compliance-en/", "/trust/compliance/", "/trust/older/certificates-en/"], "reason": "edit", "locales": ["en", "zh-CN"], "oldPaths": []}', '2026-05-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:02:00.000Z', 2, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (1, NULL, 'statuses', '{"timeZone": "Asia/Shanghai", "expiringDays": 60, "unverifiedAfterDays": 400}', '2026-06-01T08:00:00.000Z', NULL, 'mark', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (2, NULL, 'log', NULL, '2026-03-03T08:00:00.000Z', NULL, 'mark', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (4, NULL, NULL, '{"tags": ["page", "page:c4a23c4b62816e44ee1f94c0", "page:c95036d2ec677f8f79e9b57f", "page:cf5f314e66f1c83e9a34d0a2"], "paths": ["/sla/links-en/", "/sla/mail-en/", "/sla/mail/", "/sla/terms-en/", "/sla/terms/"], "reason": "import", "locales": ["en", "zh-CN"], "oldPaths": []}', '2026-03-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:15:00.000Z', 4, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (8, NULL, NULL, '{"tags": ["page", "page:c4a23c4b62816e44ee1f94c0", "redirect", "redirect:c0247c31f6cdfaf1c5b99399", "redirect:c5d54a94c6d3d62866210151"], "paths": ["/legal/terms-en/", "/legal/terms/"], "reason": "import", "locales": ["en", "zh-CN"], "oldPaths": ["/sla/terms-en/", "/sla/terms/"]}', '2026-03-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:15:00.000Z', 4, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (10, NULL, NULL, '{"tags": ["organization", "organization:c03f605a74bfe75959320277", "organization:c05317c9478e1e8bc7b76cdf", "organization:c6f26e100b2de60a2503d2ab", "page", "page:c08888219343be16288cbdf0", "page:c5ffd30129efc4fc49cd912b", "service", "service:cbabc778f8f055039f9eff68", "service:cea0935f81e8be8186e5b3b5", "standard", "standard:c75e170a4ea80ed6a6fcc254", "standard:cb9ab313d4fc3824c0a766ed"], "paths": ["/trust/compliance-en/", "/trust/compliance/", "/trust/older/certificates-en/"], "reason": "import", "locales": ["en", "zh-CN"], "oldPaths": []}', '2026-04-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:05:00.000Z', 3, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (13, NULL, NULL, '{"tags": ["certification", "certification:zo1m7g3r1nr5aoteu545l5sg"], "paths": [], "reason": "edit", "locales": ["en", "zh-CN"], "oldPaths": []}', '2026-05-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:01:00.000Z', 1, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (14, NULL, NULL, '{"tags": ["certification", "certification:cce57cc09010f28e6d72da43", "document", "document:vnuibb6q7zhemhdvnj6xdggt", "page", "page:c08888219343be16288cbdf0", "page:c5ffd30129efc4fc49cd912b"], "paths": ["/trust/compliance-en/", "/trust/compliance/", "/trust/older/certificates-en/"], "reason": "edit", "locales": ["en", "zh-CN"], "oldPaths": []}', '2026-06-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:01:00.000Z', 1, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (15, NULL, NULL, '{"tags": ["certification", "certification:cce57cc09010f28e6d72da43", "document", "document:vnuibb6q7zhemhdvnj6xdggt", "page", "page:c08888219343be16288cbdf0", "page:c5ffd30129efc4fc49cd912b"], "paths": ["/trust/compliance-en/", "/trust/compliance/", "/trust/older/certificates-en/"], "reason": "edit", "locales": ["en", "zh-CN"], "oldPaths": []}', '2026-06-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:01:00.000Z', 1, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (16, NULL, NULL, '{"tags": ["certification", "certification:cce57cc09010f28e6d72da43", "document", "document:ehixoc077hmsfu2ploc9vpop", "page", "page:c08888219343be16288cbdf0", "page:c5ffd30129efc4fc49cd912b"], "paths": ["/trust/compliance-en/", "/trust/compliance/", "/trust/older/certificates-en/"], "reason": "edit", "locales": ["en", "zh-CN"], "oldPaths": []}', '2026-06-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:01:00.000Z', 1, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (17, NULL, NULL, '{"tags": ["page", "page:mv0x5wcvzyfeln4c7cqvr00r"], "paths": ["/privacy-1/", "/zh/privacy/"], "reason": "edit", "locales": ["en", "zh-CN"], "oldPaths": []}', '2026-06-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:01:00.000Z', 1, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (18, NULL, NULL, '{"tags": ["page", "page:mv0x5wcvzyfeln4c7cqvr00r"], "paths": ["/privacy-1/", "/zh/privacy/"], "reason": "edit", "locales": ["en", "zh-CN"], "oldPaths": []}', '2026-06-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:01:00.000Z', 1, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (19, NULL, NULL, '{"tags": ["page", "page:mv0x5wcvzyfeln4c7cqvr00r", "redirect", "redirect:fb9ihbs5y7cmcv2oxt48f930"], "paths": ["/privacy-2/", "/zh/privacy/"], "reason": "edit", "locales": ["en", "zh-CN"], "oldPaths": ["/privacy-1/"]}', '2026-06-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:01:00.000Z', 1, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (20, NULL, NULL, '{"tags": ["page", "page:mv0x5wcvzyfeln4c7cqvr00r", "redirect", "redirect:fb9ihbs5y7cmcv2oxt48f930", "redirect:tkwnej04a62zzkgzae2xol7g"], "paths": ["/privacy/", "/zh/privacy/"], "reason": "edit", "locales": ["en", "zh-CN"], "oldPaths": ["/privacy-1/", "/privacy-2/"]}', '2026-06-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:01:00.000Z', 1, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (21, NULL, NULL, '{"tags": ["page", "page:mv0x5wcvzyfeln4c7cqvr00r"], "paths": ["/privacy/", "/zh/privacy/"], "reason": "edit", "locales": ["en", "zh-CN"], "oldPaths": []}', '2026-06-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:01:00.000Z', 1, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (22, NULL, NULL, '{"tags": ["page", "page:prq233533t0pfn02gk3d5cv0"], "paths": ["/gone/"], "reason": "edit", "locales": ["en"], "oldPaths": []}', '2026-06-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:01:00.000Z', 1, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (23, NULL, NULL, '{"tags": ["page", "page:prq233533t0pfn02gk3d5cv0", "redirect", "redirect:lsf4stxmt5g14rajdtz4as2z"], "paths": [], "reason": "edit", "locales": ["en"], "oldPaths": ["/gone/"]}', '2026-06-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:01:00.000Z', 1, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (25, NULL, NULL, '{"tags": ["page", "page:c673b6679cb2e9ae9b7b3314"], "paths": ["/old/page-en/"], "reason": "import", "locales": ["en"], "oldPaths": []}', '2026-06-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:01:00.000Z', 1, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_changes VALUES (27, NULL, NULL, '{"tags": ["page", "page:c673b6679cb2e9ae9b7b3314"], "paths": [], "reason": "import", "locales": ["en"], "oldPaths": ["/old/page-en/"]}', '2026-06-01T08:00:00.000Z', NULL, 'open', '2026-06-01T08:01:00.000Z', 1, '[]', '1: 500 fetch failed', NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: compliance_content_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_content_revisions VALUES (2, NULL, 710375415, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (3, NULL, 2134059328, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (4, NULL, 620894990, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (5, NULL, 2054817078, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (6, NULL, 1604603349, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (7, NULL, 176200814, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (8, NULL, 1570840425, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (9, NULL, 1490753970, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (10, NULL, 1616012071, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (11, NULL, 1387302627, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (12, NULL, 1326713644, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (13, NULL, 393346156, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (14, NULL, 1679172660, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (15, NULL, 1676878444, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (16, NULL, 487738978, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (17, NULL, 1266699529, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (18, NULL, 1723636015, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (19, NULL, 1609119193, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (20, NULL, 661037802, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (21, NULL, 163159347, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (22, NULL, 1718308392, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (23, NULL, 400611484, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (24, NULL, 1440990961, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (25, NULL, 801392275, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (26, NULL, 1940348419, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (27, NULL, 1979568854, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (28, NULL, 445340680, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (29, NULL, 755538604, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (30, NULL, 414433466, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (31, NULL, 1265424966, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (32, NULL, 224094184, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (33, NULL, 940925228, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (34, NULL, 451488678, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (35, NULL, 786873298, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (36, NULL, 1201463200, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (37, NULL, 839634051, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.compliance_content_revisions VALUES (38, NULL, 236328750, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: compliance_documents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_documents VALUES (1, 'vnuibb6q7zhemhdvnj6xdggt', 'audit-report', 'Audit report', NULL, NULL, 'on-request', '11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec-report.pdf', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec', '2026-11-29 05:30:03.875', '2026-11-29 05:30:05.152', NULL, NULL, 1, 'en');
INSERT INTO public.compliance_documents VALUES (2, 'vnuibb6q7zhemhdvnj6xdggt', 'audit-report', '审计报告', NULL, NULL, 'on-request', '11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec-report.pdf', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec', '2026-11-29 05:30:04.172', '2026-11-29 05:30:05.187', NULL, NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_documents VALUES (3, 'vnuibb6q7zhemhdvnj6xdggt', 'audit-report', 'Audit report', NULL, NULL, 'on-request', '11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec-report.pdf', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec', '2026-11-29 05:30:03.875', '2026-11-29 05:30:05.152', '2026-11-29 05:30:05.467', NULL, 1, 'en');
INSERT INTO public.compliance_documents VALUES (4, 'vnuibb6q7zhemhdvnj6xdggt', 'audit-report', '审计报告', NULL, NULL, 'on-request', '11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec-report.pdf', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec', '2026-11-29 05:30:04.172', '2026-11-29 05:30:05.187', '2026-11-29 05:30:06.134', NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_documents VALUES (5, 'ehixoc077hmsfu2ploc9vpop', 'certificate', 'Certificate', NULL, NULL, 'public', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 05:30:07.564', '2026-11-29 05:30:07.564', NULL, NULL, NULL, 'en');
INSERT INTO public.compliance_documents VALUES (6, 'ehixoc077hmsfu2ploc9vpop', 'certificate', 'Certificate', NULL, NULL, 'public', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 05:30:07.564', '2026-11-29 05:30:07.564', '2026-11-29 05:30:07.776', NULL, NULL, 'en');


--
-- Data for Name: compliance_documents_services_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: compliance_evidence_downloads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_evidence_downloads VALUES (1, 'a6ppnpzcnatp6k4p18cbiww3', 'ScivH6adXV4VDpSt4SjY0w', '11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec', '2026-06-01T08:00:00.000Z', '2026-11-29 05:30:07.386', '2026-11-29 05:30:07.386', '2026-11-29 05:30:07.386', NULL, NULL, NULL);
INSERT INTO public.compliance_evidence_downloads VALUES (2, 'p3crffw7kd91tmbow82kuwev', 'ScivH6adXV4VDpSt4SjY0w', '11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec', '2026-06-01T08:00:00.000Z', '2026-11-29 05:30:32.519', '2026-11-29 05:30:32.519', '2026-11-29 05:30:32.519', NULL, NULL, NULL);


--
-- Data for Name: compliance_evidence_links; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_evidence_links VALUES (1, 'm33ar1ozj75dt1drfgik3gwb', 'lPmcAEp8BWM4WpkuFgCfyA', 'vnuibb6q7zhemhdvnj6xdggt', 'Bo of Basalt', 'Test Admin', 1, '2026-06-01T08:00:00.000Z', '2026-06-08T08:00:00.000Z', 'Test Admin', '2026-06-01T08:00:00.000Z', '2026-11-29 05:30:06.664', '2026-11-29 05:30:06.664', '2026-11-29 05:30:06.664', NULL, NULL, NULL);
INSERT INTO public.compliance_evidence_links VALUES (2, 'dn5cypzfejdqqy50vo5r5zb2', 'ScivH6adXV4VDpSt4SjY0w', 'vnuibb6q7zhemhdvnj6xdggt', 'Ada of Acme', 'Test Admin', 1, '2026-06-01T08:00:00.000Z', '2026-07-01T08:00:00.000Z', NULL, NULL, '2026-11-29 05:30:07.301', '2026-11-29 05:30:07.301', '2026-11-29 05:30:07.301', NULL, NULL, NULL);


--
-- Data for Name: compliance_import_findings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_import_findings VALUES (1, 'tynjz84q9i9vwn3l57fe72nq', '3aec4bdc68b9b1372e892f43d24462f29bdba5b29f5d28c2b4c40cf7f5c390c3', 0, 'info', 'LINK_OUTSIDE', 'sla/links-en.md', 7, 31, 'Links lead to pages of the site that are not in this source: /nothing-en/', 'Import these pages too, or keep them at their addresses.', NULL, '2026-11-29 05:29:39.638', '2026-11-29 05:29:39.638', '2026-11-29 05:29:39.641', NULL, NULL, NULL);
INSERT INTO public.compliance_import_findings VALUES (2, 'ci07pmw97axyb5t1nzj6nft0', 'eb408c16a22e851bdd4871d65fb0c303c4e28417727f7f0ca0cc9e0c4499c744', 0, 'warning', 'CERT_FACTS_DISAGREE', 'trust/older/certificates-en.md', 9, 1, 'iso-iec-27001: issuer is “Qingyuan Certification Center” (trust/compliance-en.md:9 “Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/).”) and “Northwind Assurance GmbH” (trust/older/certificates-en.md:9 “The ISO 27001 certificate was issued by Northwind Assurance GmbH.”); the first one is used.', 'Correct the wrong one. Or, in compliance.map.yml: certifications: { "iso-iec-27001": { issuer: "Qingyuan Certification Center" } }', NULL, '2026-11-29 05:29:55.035', '2026-11-29 05:29:55.035', '2026-11-29 05:29:55.035', NULL, NULL, NULL);


--
-- Data for Name: compliance_import_items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_import_items VALUES (1, 'kh0qhcw0qzrvgqnhq1ixunsq', '0d5e952cf25673456cb3e5af1da7ef8f9d9e7db3b5f5a99fcaf71fca0c39a69b', 1, 1, 'page sla/links en', 'sla/links-en.md', 'create', 'done', 'plugin::compliance.page', 'cf5f314e66f1c83e9a34d0a2', 'en', NULL, '[]', true, NULL, NULL, '{"body": "b9af8b9a47505cd0", "kind": "a1c74bb7c56c272f", "path": "c5c5d219ab1743ef", "slug": "30a74f913836b3ac", "title": "7ce4721416bab2e7", "parent": "4f53cda18c2baa0c", "noIndex": "fcbcf165908dd18a", "summary": "74234e98afe7498f", "tagline": "74234e98afe7498f", "version": "74234e98afe7498f", "documents": "4f53cda18c2baa0c", "metaTitle": "74234e98afe7498f", "sourceDate": "c01a6aae1f2774e2", "supersededBy": "4f53cda18c2baa0c", "certifications": "4f53cda18c2baa0c", "metaDescription": "74234e98afe7498f"}', '[{"row": null, "sourceId": "f4d10bf302735eb8b6d83ed032f3e146fecdfcbea341a29d2610fe1ccab9d81a"}, {"row": null, "sourceId": "a32366f2c95cc84887ad9b6e9901ea879a275fdd6507ec0a4982c0f0f2b15bb3"}]', NULL, '[{"code": "LINK_OUTSIDE", "hint": "Import these pages too, or keep them at their addresses.", "line": 7, "path": "sla/links-en.md", "column": 31, "message": "Links lead to pages of the site that are not in this source: /nothing-en/", "severity": "info"}]', '2026-11-29 05:29:39.699', '2026-11-29 05:29:39.699', '2026-11-29 05:29:39.7', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (2, 'd8efvkexx0xd2vfagit0gwzn', 'ed458ff92aac7a064aadd7282231761e17d023fcc529ebfb2ae470bbd61d20b1', 1, 2, 'page sla/mail en', 'sla/mail-en.md', 'create', 'done', 'plugin::compliance.page', 'c95036d2ec677f8f79e9b57f', 'en', NULL, '[]', true, NULL, NULL, '{"body": "1b032ad183d537a8", "kind": "a1c74bb7c56c272f", "path": "4124d0c071844320", "slug": "87a3c251fbba4775", "title": "d35d02037919f58d", "parent": "4f53cda18c2baa0c", "noIndex": "fcbcf165908dd18a", "summary": "74234e98afe7498f", "tagline": "74234e98afe7498f", "version": "74234e98afe7498f", "documents": "4f53cda18c2baa0c", "metaTitle": "74234e98afe7498f", "sourceDate": "c01a6aae1f2774e2", "supersededBy": "4f53cda18c2baa0c", "certifications": "4f53cda18c2baa0c", "metaDescription": "74234e98afe7498f"}', '[{"row": null, "sourceId": "da909507d17cb416e4c843a54da87a042ce2b4f4e30204b6c0446d2c1c4d8058"}, {"row": null, "sourceId": "4b1cf0b303ee5440bd05610660f3bc0d3262c9626635e841745af4b44b820bcd"}]', NULL, '[]', '2026-11-29 05:29:39.699', '2026-11-29 05:29:39.699', '2026-11-29 05:29:39.7', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (3, 'dkqxb7ov2msgocujlk6n9n8r', 'c6ffccf685b131d22a03f6feb3d042be4c88790ac520294a4235c6bc34cc8e21', 1, 3, 'page sla/mail zh-CN', 'sla/mail.md', 'create', 'done', 'plugin::compliance.page', 'c95036d2ec677f8f79e9b57f', 'zh-CN', NULL, '[]', true, NULL, NULL, '{"body": "481b538df651548f", "path": "e0ac303c8895b184", "slug": "87a3c251fbba4775", "title": "a0971507efd47518", "parent": "4f53cda18c2baa0c", "summary": "74234e98afe7498f", "tagline": "74234e98afe7498f", "documents": "4f53cda18c2baa0c", "metaTitle": "74234e98afe7498f", "sourceDate": "c01a6aae1f2774e2", "supersededBy": "4f53cda18c2baa0c", "certifications": "4f53cda18c2baa0c", "metaDescription": "74234e98afe7498f"}', '[{"row": null, "sourceId": "e2445f8a96fa4e16c3ae77a28a748fd5f8aee6f62e60b6492e35f6163f304fff"}]', NULL, '[]', '2026-11-29 05:29:39.699', '2026-11-29 05:29:39.699', '2026-11-29 05:29:39.7', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (4, 'ke8mc4qoxjr52so0b6vmbqfr', '1f0db04301a941de7d8c043aefb669069ed64ca546e8a1d315679ae98f343d84', 1, 4, 'page sla/terms en', 'sla/terms-en.md', 'create', 'done', 'plugin::compliance.page', 'c4a23c4b62816e44ee1f94c0', 'en', NULL, '[]', true, NULL, NULL, '{"body": "6b71356d26fe623e", "kind": "a67ea39ab2cb99e8", "path": "82d09d673f8b35a3", "slug": "a301bcb976ae3f71", "title": "06b2dd027a0d1a0d", "parent": "4f53cda18c2baa0c", "noIndex": "fcbcf165908dd18a", "summary": "74234e98afe7498f", "tagline": "74234e98afe7498f", "version": "74234e98afe7498f", "documents": "4f53cda18c2baa0c", "metaTitle": "74234e98afe7498f", "sourceDate": "c01a6aae1f2774e2", "supersededBy": "4f53cda18c2baa0c", "certifications": "4f53cda18c2baa0c", "metaDescription": "74234e98afe7498f"}', '[{"row": null, "sourceId": "8435932bae2249ac0a57bf6c8a677d0a439a8c8a11697ee3c82b9e5f39f23a8f"}, {"row": null, "sourceId": "dd1ca9bba9997dd8157b577ecf18ed6ebcf73c466e19d80aa06767fab0409660"}]', NULL, '[]', '2026-11-29 05:29:39.699', '2026-11-29 05:29:39.699', '2026-11-29 05:29:39.7', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (5, 'mo6tnxi6ly2fhede1ssynkbp', '104cd5aabbf41801921220c8751fa406b3cb273de93911321001978d019dd53c', 1, 5, 'page sla/terms zh-CN', 'sla/terms.md', 'create', 'done', 'plugin::compliance.page', 'c4a23c4b62816e44ee1f94c0', 'zh-CN', NULL, '[]', true, NULL, NULL, '{"body": "5a3cfee677ba472d", "path": "f108a618e1f72652", "slug": "a301bcb976ae3f71", "title": "51a70f531074b466", "parent": "4f53cda18c2baa0c", "summary": "74234e98afe7498f", "tagline": "74234e98afe7498f", "documents": "4f53cda18c2baa0c", "metaTitle": "74234e98afe7498f", "sourceDate": "c01a6aae1f2774e2", "supersededBy": "4f53cda18c2baa0c", "certifications": "4f53cda18c2baa0c", "metaDescription": "74234e98afe7498f"}', '[{"row": null, "sourceId": "068b82b52cf236fab263df02234291d47647b3e408fbad26a82623795883e1a0"}]', NULL, '[]', '2026-11-29 05:29:39.699', '2026-11-29 05:29:39.699', '2026-11-29 05:29:39.7', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (6, 'petpri7ilanqy4gyexeicf3j', 'ed458ff92aac7a064aadd7282231761e17d023fcc529ebfb2ae470bbd61d20b1', 2, 1, 'page sla/mail en', 'sla/mail-en.md', 'conflict', 'waiting', 'plugin::compliance.page', 'c95036d2ec677f8f79e9b57f', 'en', 'edited-by-both', '["title", "body"]', true, '{"key": "page sla/mail en", "base": {"fields": {"body": "## Uptime\n\nWe promise 99.95%.\n\n![Seal](/uploads/seal_6b7fa434f92a8b80.png)", "path": "/sla/mail-en/", "slug": "mail", "title": "E-mail SLA", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "shared": {"kind": "sla", "version": null}, "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": []}}, "type": "page", "media": [], "write": {"fields": {}, "relations": {}}, "action": "conflict", "asBase": ["body"], "before": {"type": "page", "fields": {"body": "## Uptime\n\nWe promise 99.9%.\n\n![Seal](/uploads/seal_6b7fa434f92a8b80.png)", "path": "/sla/mail-en/", "slug": "mail", "title": "Our promise for mail", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "locale": "en", "shared": {"kind": "sla", "noIndex": false, "version": null, "reviewedOn": null, "reviewDueOn": null}, "pending": ["title"], "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": []}, "documentId": "c95036d2ec677f8f79e9b57f", "publication": "modified"}, "locale": "en", "reason": "edited-by-both", "changes": [{"base": "Mail SLA", "field": "title", "result": "Our promise for mail", "source": "E-mail SLA", "stored": "Our promise for mail", "verdict": "conflict"}, {"base": "## Uptime\n\nWe promise 99.9%.\n\n![Seal](/uploads/seal_6b7fa434f92a8b80.png)", "field": "body", "result": "## Uptime\n\nWe promise 99.95%.\n\n![Seal](/uploads/seal_6b7fa434f92a8b80.png)", "source": "## Uptime\n\nWe promise 99.95%.\n\n![Seal](/uploads/seal_6b7fa434f92a8b80.png)", "stored": "## Uptime\n\nWe promise 99.9%.\n\n![Seal](/uploads/seal_6b7fa434f92a8b80.png)", "verdict": "take"}], "publish": true, "findings": [], "original": {"bom": false, "text": "<properties pageTitle=\"\" description=\"\" />\n\n# E-mail SLA\n\n<tags ms.date=\"3/2017\" wacn.date=\"3/2017\" wacn.lang=\"en\" />\n\n## Uptime\n\nWe promise 99.95%.\n\n![Seal](media/seal.png)\n", "encoding": "utf-8"}, "recordKey": "sla/mail", "documentId": "c95036d2ec677f8f79e9b57f", "sourcePath": "sla/mail-en.md", "contentHash": "sha256:d45ed9834f00f7dc99c9c0fb37bb967410050b7b4e282b64808ce5dc821e8497", "newDocument": false}', NULL, NULL, NULL, NULL, '[]', '2026-11-29 05:29:44.673', '2026-11-29 05:29:44.673', '2026-11-29 05:29:44.674', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (9, 'zjp5rq7sgtt1arn5370ddl7y', 'ed458ff92aac7a064aadd7282231761e17d023fcc529ebfb2ae470bbd61d20b1', 3, 3, 'page sla/mail en', 'sla/mail-en.md', 'conflict', 'waiting', 'plugin::compliance.page', 'c95036d2ec677f8f79e9b57f', 'en', 'edited-by-both', '["title", "body"]', true, '{"key": "page sla/mail en", "base": {"fields": {"body": "## Uptime\n\nWe promise 99.95%.\n\n![Seal](/uploads/seal_6b7fa434f92a8b80.png)", "path": "/sla/mail-en/", "slug": "mail", "title": "E-mail SLA", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "shared": {"kind": "sla", "version": null}, "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": []}}, "type": "page", "media": [], "write": {"fields": {}, "relations": {}}, "action": "conflict", "asBase": ["body"], "before": {"type": "page", "fields": {"body": "## Uptime\n\nWe promise 99.9%.\n\n![Seal](/uploads/seal_6b7fa434f92a8b80.png)", "path": "/sla/mail-en/", "slug": "mail", "title": "Our promise for mail", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "locale": "en", "shared": {"kind": "sla", "noIndex": false, "version": null, "reviewedOn": null, "reviewDueOn": null}, "pending": ["title"], "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": []}, "documentId": "c95036d2ec677f8f79e9b57f", "publication": "modified"}, "locale": "en", "reason": "edited-by-both", "changes": [{"base": "Mail SLA", "field": "title", "result": "Our promise for mail", "source": "E-mail SLA", "stored": "Our promise for mail", "verdict": "conflict"}, {"base": "## Uptime\n\nWe promise 99.9%.\n\n![Seal](/uploads/seal_6b7fa434f92a8b80.png)", "field": "body", "result": "## Uptime\n\nWe promise 99.95%.\n\n![Seal](/uploads/seal_6b7fa434f92a8b80.png)", "source": "## Uptime\n\nWe promise 99.95%.\n\n![Seal](/uploads/seal_6b7fa434f92a8b80.png)", "stored": "## Uptime\n\nWe promise 99.9%.\n\n![Seal](/uploads/seal_6b7fa434f92a8b80.png)", "verdict": "take"}], "publish": true, "findings": [], "original": {"bom": false, "text": "<properties pageTitle=\"\" description=\"\" />\n\n# E-mail SLA\n\n<tags ms.date=\"3/2017\" wacn.date=\"3/2017\" wacn.lang=\"en\" />\n\n## Uptime\n\nWe promise 99.95%.\n\n![Seal](media/seal.png)\n", "encoding": "utf-8"}, "recordKey": "sla/mail", "documentId": "c95036d2ec677f8f79e9b57f", "sourcePath": "sla/mail-en.md", "contentHash": "sha256:d45ed9834f00f7dc99c9c0fb37bb967410050b7b4e282b64808ce5dc821e8497", "newDocument": false}', NULL, NULL, NULL, NULL, '[]', '2026-11-29 05:29:48.531', '2026-11-29 05:29:48.531', '2026-11-29 05:29:48.531', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (7, 'wkxm9zem9ou56iqwjbfgfec4', 'b21d070b5ab2d52c44fd95ffe65b4bf5de6a3ae3421d619241e87d748a744c78', 3, 1, 'page legal/terms en', 'legal/terms-en.md', 'rename', 'done', 'plugin::compliance.page', 'c4a23c4b62816e44ee1f94c0', 'en', NULL, '["path"]', true, NULL, '{"type": "page", "draft": {"media": {}, "values": {"body": "These are our terms, and they are short.", "kind": "legal", "path": "/sla/terms-en/", "slug": "terms", "title": "Terms", "noIndex": false, "summary": null, "tagline": null, "version": null, "metaTitle": null, "reviewedOn": null, "sourceDate": "2017-03", "reviewDueOn": null, "metaDescription": null}, "relations": {"parent": [], "documents": [], "supersededBy": [], "certifications": []}}, "locale": "en", "published": {"media": {}, "values": {"body": "These are our terms, and they are short.", "kind": "legal", "path": "/sla/terms-en/", "slug": "terms", "title": "Terms", "noIndex": false, "summary": null, "tagline": null, "version": null, "metaTitle": null, "reviewedOn": null, "sourceDate": "2017-03", "reviewDueOn": null, "metaDescription": null}, "relations": {"parent": [], "documents": [], "supersededBy": [], "certifications": []}}, "documentId": "c4a23c4b62816e44ee1f94c0"}', '{"path": "18c1afaf68291bba"}', '[{"row": null, "sourceId": "17af9a115a9d4693a17ef88bd0082d52fa750710ac817df1d72e14180294d25d"}, {"row": null, "sourceId": "3e84770eb864fae861517e6c801f3f31ca24a9fab62685cbee4acc69e40a01cc"}, {"row": {"run": 1, "base": {"fields": {"body": "These are our terms, and they are short.", "path": "/sla/terms-en/", "slug": "terms", "title": "Terms", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "published": true, "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": []}}, "site": "default", "original": {"bom": false, "text": "<properties pageTitle=\"\" description=\"\" />\n\n# Terms\n\n<tags ms.date=\"3/2017\" wacn.date=\"3/2017\" wacn.lang=\"en\" />\n\nThese are our terms, and they are short.\n", "encoding": "utf-8"}, "sourceKey": "sla/terms", "targetUid": "plugin::compliance.page", "sourcePath": "sla/terms-en.md", "contentHash": "sha256:388d4cd6d76e904d0f07fb8e5dd713274f4c957f152880a515450c99061592cd", "fingerprints": null, "targetLocale": "en", "removedByEditor": false, "targetDocumentId": "c4a23c4b62816e44ee1f94c0"}, "sourceId": "8435932bae2249ac0a57bf6c8a677d0a439a8c8a11697ee3c82b9e5f39f23a8f"}, {"row": {"run": 1, "base": {"fields": {"kind": "legal", "version": null}, "published": false, "relations": {}}, "site": "default", "original": null, "sourceKey": "sla/terms", "targetUid": "plugin::compliance.page", "sourcePath": "sla/terms-en.md", "contentHash": "sha256:388d4cd6d76e904d0f07fb8e5dd713274f4c957f152880a515450c99061592cd", "fingerprints": null, "targetLocale": "", "removedByEditor": false, "targetDocumentId": "c4a23c4b62816e44ee1f94c0"}, "sourceId": "dd1ca9bba9997dd8157b577ecf18ed6ebcf73c466e19d80aa06767fab0409660"}]', NULL, '[]', '2026-11-29 05:29:48.531', '2026-11-29 05:29:48.531', '2026-11-29 05:29:48.531', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (10, 'uiy9pog7ywd52ij17pucbitg', '6e3142856cc5818b04a28368742e1c130609f8f35e8ed455a44015f68c50edca', 3, 4, 'redirect /sla/terms-en/', 'legal/terms-en.md', 'create', 'done', 'plugin::compliance.redirect', 'c5d54a94c6d3d62866210151', '', NULL, '[]', false, NULL, NULL, '{"to": "18c1afaf68291bba", "code": "c3ea99f86b2f8a74", "from": "82d09d673f8b35a3", "page": "2ad91b1c113f68b6", "origin": "e41a6cfb141ae781"}', '[{"row": null, "sourceId": "a7f429f70da25ae98065acbc0251580a03fa83f2d5d7638b5f510c88ef68a16f"}]', NULL, '[]', '2026-11-29 05:29:48.531', '2026-11-29 05:29:48.531', '2026-11-29 05:29:48.532', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (11, 'cwayhah0bbdvfn0sf9kk2dcq', '46b0edaf0ac74e85254b6a1bda557438de0680c17dbdc42f3ebb5e41883500e4', 3, 5, 'redirect /sla/terms/', 'legal/terms.md', 'create', 'done', 'plugin::compliance.redirect', 'c0247c31f6cdfaf1c5b99399', '', NULL, '[]', false, NULL, NULL, '{"to": "78ca211ad8b809ce", "code": "c3ea99f86b2f8a74", "from": "f108a618e1f72652", "page": "14bf6cfa0c2261e4", "origin": "e41a6cfb141ae781"}', '[{"row": null, "sourceId": "3d345917f1e4ca23b056f14d9d7f1ea1cdc2cf9a8e06ea1562ff3e768ee4ea16"}]', NULL, '[]', '2026-11-29 05:29:48.531', '2026-11-29 05:29:48.531', '2026-11-29 05:29:48.532', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (17, 'phq2cfnx7shm6vlapaxx2e72', '548160cad0b19c7c9e6de099a6c40277bd12cfc1b9e50c97b70fc5ec835d8d1b', 4, 6, 'organization qingyuan-certification-center zh-CN', 'trust/compliance.md', 'create', 'done', 'plugin::compliance.organization', 'c03f605a74bfe75959320277', 'zh-CN', NULL, '[]', false, NULL, NULL, '{"name": "a114e93f1972822d"}', '[{"row": null, "sourceId": "93709b3a9e26c06ff43d537668857120b2df59a93e2eef2e10f229de61d38f17"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (8, 'gelyw550rkr1z4yih2va93r1', 'f4ed4df518b9c61d081513c633f71a5cdb8e0620a9ab5b2246262e596a78e54d', 3, 2, 'page legal/terms zh-CN', 'legal/terms.md', 'rename', 'done', 'plugin::compliance.page', 'c4a23c4b62816e44ee1f94c0', 'zh-CN', NULL, '["path"]', true, NULL, '{"type": "page", "draft": {"media": {}, "values": {"body": "这些是我们的条款，它们很短。", "kind": "legal", "path": "/sla/terms/", "slug": "terms", "title": "条款", "noIndex": false, "summary": null, "tagline": null, "version": null, "metaTitle": null, "reviewedOn": null, "sourceDate": "2017-03", "reviewDueOn": null, "metaDescription": null}, "relations": {"parent": [], "documents": [], "supersededBy": [], "certifications": []}}, "locale": "zh-CN", "published": {"media": {}, "values": {"body": "这些是我们的条款，它们很短。", "kind": "legal", "path": "/sla/terms/", "slug": "terms", "title": "条款", "noIndex": false, "summary": null, "tagline": null, "version": null, "metaTitle": null, "reviewedOn": null, "sourceDate": "2017-03", "reviewDueOn": null, "metaDescription": null}, "relations": {"parent": [], "documents": [], "supersededBy": [], "certifications": []}}, "documentId": "c4a23c4b62816e44ee1f94c0"}', '{"path": "78ca211ad8b809ce"}', '[{"row": null, "sourceId": "a71b4280a816fbf0c7cbdd4b74443271d9a6acad17fb8b7b0338fd955dd9ff4a"}, {"row": {"run": 1, "base": {"fields": {"body": "这些是我们的条款，它们很短。", "path": "/sla/terms/", "slug": "terms", "title": "条款", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "published": true, "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": []}}, "site": "default", "original": {"bom": false, "text": "<properties pageTitle=\"\" description=\"\" />\n\n# 条款\n\n<tags ms.date=\"3/2017\" wacn.date=\"3/2017\" wacn.lang=\"cn\" />\n\n这些是我们的条款，它们很短。\n", "encoding": "utf-8"}, "sourceKey": "sla/terms", "targetUid": "plugin::compliance.page", "sourcePath": "sla/terms.md", "contentHash": "sha256:f13e51b688fc8597c9db6015ba695ca4211b2ce85d825b52c3e6159e0d655cdc", "fingerprints": null, "targetLocale": "zh-CN", "removedByEditor": false, "targetDocumentId": "c4a23c4b62816e44ee1f94c0"}, "sourceId": "068b82b52cf236fab263df02234291d47647b3e408fbad26a82623795883e1a0"}]', NULL, '[]', '2026-11-29 05:29:48.531', '2026-11-29 05:29:48.531', '2026-11-29 05:29:48.531', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (13, 'nv9cauu1ff5bmfh7j88nhgj9', 'f854682e8ad4a9b1ae27aeecaef5546a148f9233d6aace43fd178929ce779a27', 4, 2, 'organization iso-iec zh-CN', 'trust/compliance.md', 'create', 'done', 'plugin::compliance.organization', 'c6f26e100b2de60a2503d2ab', 'zh-CN', NULL, '[]', false, NULL, NULL, '{"name": "f57a1533e0e9aef2"}', '[{"row": null, "sourceId": "b29321679b1c1fd558e7fcc02ee91217a9b29cc5d323db34baecfcb2220822bd"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (12, 'zv8kcm6jkdx0up22cvoky6jo', '49933b065fdf84cb957abcae67a228e148112400cb451a4fafb0fd368a96f814', 4, 1, 'organization iso-iec en', 'trust/compliance-en.md', 'create', 'done', 'plugin::compliance.organization', 'c6f26e100b2de60a2503d2ab', 'en', NULL, '[]', false, NULL, NULL, '{"key": "f38d7104acdd5016", "url": "270af33296952661", "kind": "5c2cf6dabf06c46b", "name": "cf31459252c82155", "country": "74234e98afe7498f"}', '[{"row": null, "sourceId": "8244333f5e7c1f2048369dbc558f569d21314b29bf4feaeb0bc90fc1f4dc40e2"}, {"row": null, "sourceId": "72d64d87042bdb4c68ea3487c09fcc92aa7ecd1b43434e0692e78d00376940b8"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (14, 'mykksxk94fm91fo4122936po', '98e88c705da8a6f6b5492b3aeab25306e2b55bb6bfa83a9b3e00ca5d0cab5330', 4, 3, 'organization ministry-of-public-security en', 'trust/compliance-en.md', 'create', 'done', 'plugin::compliance.organization', 'c05317c9478e1e8bc7b76cdf', 'en', NULL, '[]', false, NULL, NULL, '{"key": "5bc5d7820dad628c", "url": "e86202b4dfd98eaf", "kind": "7384df5ec5843c7d", "name": "14f3e00aac5d7aee", "country": "8b82357795af13d5"}', '[{"row": null, "sourceId": "97e18b33a0345930e5d456393f0edd591079165ff3cd7f2a989ea5e2df37d5c0"}, {"row": null, "sourceId": "486caaaf48d54faa7b2580efb204632255b96882e26781c8ba69737052fca979"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (15, 'tf476afkwjti1zxiom92y90v', '02cf7e62da457321771cc7b08b3ef1122fd07f315bfe16a3cee41af1cc78780f', 4, 4, 'organization ministry-of-public-security zh-CN', 'trust/compliance.md', 'create', 'done', 'plugin::compliance.organization', 'c05317c9478e1e8bc7b76cdf', 'zh-CN', NULL, '[]', false, NULL, NULL, '{"name": "6a3c13f8838c21df"}', '[{"row": null, "sourceId": "c11b995b3d67d40ebf84ed611f142d4dcacd22c1c969ca90cc0ad45f4c995061"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (16, 'g4b0ppze6qpkxem2r3tvyw6k', 'f2232157c446846922259bedbb4b46fd65b572bb29f0ff3fd9a686a7b550a77b', 4, 5, 'organization qingyuan-certification-center en', 'trust/compliance-en.md', 'create', 'done', 'plugin::compliance.organization', 'c03f605a74bfe75959320277', 'en', NULL, '[]', false, NULL, NULL, '{"key": "ed12259ffe86c0fa", "url": "33958fde96590a1f", "kind": "74234e98afe7498f", "name": "f17f0ac1b6f11524", "country": "74234e98afe7498f"}', '[{"row": null, "sourceId": "5969746e245817f4a991158783fc8565356c7631009284b2aea5838bddc0ca9e"}, {"row": null, "sourceId": "28dfef592dc01fc320d9c6b9b6a14724423f145dd4f4026faccc93e091037680"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (18, 'rs594ok98f3v8e9j2jupnqi4', '9ad3f95d959b913e1a2c350ca38e688765eb7760ada74eb3e4ea472f835afa6f', 4, 7, 'standard iso-iec-27001 en', 'trust/compliance-en.md', 'create', 'done', 'plugin::compliance.standard', 'c75e170a4ea80ed6a6fcc254', 'en', NULL, '[]', false, NULL, NULL, '{"key": "c0e1704bbd84adf0", "url": "09d79a39d7d5ada1", "name": "652c52d43e4716d5", "edition": "31d0a3d99d368793", "category": "00a98ccda7459636", "publisher": "945c139830fdaf30", "identifier": "fe2c6741ce850fb2", "withdrawnOn": "1391ae2775f9812d", "transitionEndsOn": "b91e64e8592f8c84"}', '[{"row": null, "sourceId": "e2debf0125b7adf3a48f01a0a07d9b2d807a0ff96cdaafee52cc6c103fd9d19a"}, {"row": null, "sourceId": "fd0a705c88a688df420c991e7226ae18f4b9b343cf11a576918a18b20ed956c0"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (19, 'fn7tyuhbzc0grn3oyb0ru5y7', '60540d65cffa50186207bef60af1908e6efbc42c376f085e924507b3c572f503', 4, 8, 'standard iso-iec-27001 zh-CN', 'trust/compliance.md', 'create', 'done', 'plugin::compliance.standard', 'c75e170a4ea80ed6a6fcc254', 'zh-CN', NULL, '[]', false, NULL, NULL, '{"name": "64e22be5907c0749", "publisher": "945c139830fdaf30"}', '[{"row": null, "sourceId": "21770ece7a5a8e4058ae3d0e28932717d0fab6033f5ec08396c91856ce691e01"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (20, 'hy3ovvzflfc4q2hd0cuj7ngg', 'afdb534b3eb9bbc3de1c331ad4ad729f05676b47cf4636b7d087800ac7af95e3', 4, 9, 'standard mlps en', 'trust/compliance-en.md', 'create', 'done', 'plugin::compliance.standard', 'cb9ab313d4fc3824c0a766ed', 'en', NULL, '[]', false, NULL, NULL, '{"key": "1ad2ebc9b9adac24", "url": "74234e98afe7498f", "name": "1ccf0652695cc260", "edition": "74234e98afe7498f", "category": "4bc17f63e3e5bf88", "publisher": "54902998728c997e", "identifier": "7ac66a946ba82d72", "withdrawnOn": "74234e98afe7498f", "transitionEndsOn": "74234e98afe7498f"}', '[{"row": null, "sourceId": "77093887679ee551189ecbcd3c153470e23fc3e30f4ad678419bc5ca5f690080"}, {"row": null, "sourceId": "1ffe4fe931550e47f945b49753d5b292a0876b46e9db7ff1824be7d6358e82a3"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (21, 'wz14wxvjjxx21829ci9ya40i', 'fb484f3432478f91569947f8a95e314c61b4aff8ba7d841bc68b055087570139', 4, 10, 'standard mlps zh-CN', 'trust/compliance.md', 'create', 'done', 'plugin::compliance.standard', 'cb9ab313d4fc3824c0a766ed', 'zh-CN', NULL, '[]', false, NULL, NULL, '{"name": "7eaadd557fffe9ad", "publisher": "54902998728c997e"}', '[{"row": null, "sourceId": "0854fb329b69e170cc1063e971622fffb5bc36986b15b2329a3f9479fa889a46"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (22, 'db53fpqmvuf7jxyy60ikou3y', 'dd4e9b9eeffa55e94bfcb51fbdfb20bfef27c52a58c4586bfa8e4577cf3e8034', 4, 11, 'service backup en', 'trust/compliance-en.md', 'create', 'done', 'plugin::compliance.service', 'cbabc778f8f055039f9eff68', 'en', NULL, '[]', false, NULL, NULL, '{"key": "b5c415fee876dbf4", "name": "52b0f2b62928af5c"}', '[{"row": null, "sourceId": "b1d41524f1b354dedb3d3d2db445ab9fcbd5a4b1b08c1631a10593e53b2bcaea"}, {"row": null, "sourceId": "95ea21c3ed391ee916c302e56b6f38ddb456a0bc433525873a0f9daff78534a4"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (23, 'nf1xvdjwyznp6mr5hqfaz5jc', '27c99fa7135885968cde23897eb92d7d1efaf452a4b9ee9df61afadfcc7252c5', 4, 12, 'service object-storage en', 'trust/compliance-en.md', 'create', 'done', 'plugin::compliance.service', 'cea0935f81e8be8186e5b3b5', 'en', NULL, '[]', false, NULL, NULL, '{"key": "64a9baf433980e08", "name": "3c8192783686ab80"}', '[{"row": null, "sourceId": "9b097566b78a944e0ec47f7ef9e1043ce3c5f8566547a7a31df0d5f07bb53a45"}, {"row": null, "sourceId": "0d659dab367d577b4d9c2909fbfab0a91ddf77af7785fe8b103b29a5872d0492"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (24, 'y5jsm1zjq6spbte74tmr717m', '40259c5d2c66189e2d4289658481dfec9ae49da45d0a0412054978ec95c4ea3c', 4, 13, 'certification iso-iec-27001 en', 'trust/compliance-en.md', 'create', 'done', 'plugin::compliance.certification', 'cce57cc09010f28e6d72da43', 'en', NULL, '[]', false, NULL, NULL, '{"key": "c0e1704bbd84adf0", "name": "81d0f82b1c755f83", "type": "0d7aaa12d6be04b5", "level": "74234e98afe7498f", "scope": "74234e98afe7498f", "summary": "74234e98afe7498f", "issuedBy": "6b127bd1f8195fc6", "services": "70d518cd9bdd30ef", "standard": "849b5d0d3233119f", "auditedOn": "74234e98afe7498f", "documents": "4f53cda18c2baa0c", "validFrom": "74234e98afe7498f", "auditCycle": "8c221ab9a5771a22", "validUntil": "74234e98afe7498f", "recognizedBy": "4f53cda18c2baa0c", "verificationUrl": "da3cd9534330c276", "certificateNumber": "74234e98afe7498f", "originallyIssuedOn": "74234e98afe7498f", "certificationStatus": "e9f69bb9e95e952a"}', '[{"row": null, "sourceId": "fbadcc5375a8f8b1c6f6a059b1fedb23a7e8092f00af1c78f9d1e218ce746024"}, {"row": null, "sourceId": "5b777d21c727e57cde960323f5d12c07c99910aac371ffd981916e5da1536e53"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (25, 'irkkrz0w30bgnvoceftkx6mt', 'b46178fba9f7980f435f2c4b4885f1e6ebd3e922a3f3c563ec0caf5cf9ca61f3', 4, 14, 'certification iso-iec-27001 zh-CN', 'trust/compliance.md', 'create', 'done', 'plugin::compliance.certification', 'cce57cc09010f28e6d72da43', 'zh-CN', NULL, '[]', false, NULL, NULL, '{"name": "7979ebd4696811bf", "scope": "4224af6db7fc7dee", "summary": "74234e98afe7498f", "issuedBy": "6b127bd1f8195fc6", "services": "4f53cda18c2baa0c", "standard": "849b5d0d3233119f", "documents": "4f53cda18c2baa0c", "recognizedBy": "4f53cda18c2baa0c"}', '[{"row": null, "sourceId": "df138253ccb3b82930dc097dbb6bf076dfa6ae150c26f3929fd503f507636eba"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (26, 'wfyeg6fhmpmwwtwvl8dyjbrf', 'f728a0dadfbd7543b0fe0c44011ca538832436611b681c59346bb0de845c40d3', 4, 15, 'certification mlps en', 'trust/compliance-en.md', 'create', 'done', 'plugin::compliance.certification', 'cbd36e6244fccadec9d9a610', 'en', NULL, '[]', false, NULL, NULL, '{"key": "1ad2ebc9b9adac24", "name": "1ccf0652695cc260", "type": "980757100f7ec986", "level": "ed64f593e9224af1", "scope": "74234e98afe7498f", "summary": "74234e98afe7498f", "issuedBy": "4f53cda18c2baa0c", "services": "4f53cda18c2baa0c", "standard": "1814e451b5ab840e", "auditedOn": "74234e98afe7498f", "documents": "4f53cda18c2baa0c", "validFrom": "74234e98afe7498f", "auditCycle": "74234e98afe7498f", "validUntil": "74234e98afe7498f", "recognizedBy": "4f53cda18c2baa0c", "verificationUrl": "74234e98afe7498f", "certificateNumber": "74234e98afe7498f", "originallyIssuedOn": "74234e98afe7498f", "certificationStatus": "e9f69bb9e95e952a"}', '[{"row": null, "sourceId": "bb358c06a5ce5447f09eda36e560e76e48efb2c7fae22720b4cd8e682026f2f5"}, {"row": null, "sourceId": "dd4cf62f3a2f1a9fa94018c10c236f720d42690ffaa2fca91e5a76f3f2891407"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (27, 'ffg3iwd3w4k0er44fze5yjqa', 'cb5d1528ec520cf9f8bb91222491005e25d2241a81b49dd032a80932c64940a3', 4, 16, 'certification mlps zh-CN', 'trust/compliance.md', 'create', 'done', 'plugin::compliance.certification', 'cbd36e6244fccadec9d9a610', 'zh-CN', NULL, '[]', false, NULL, NULL, '{"name": "689c354cf38af038", "scope": "74234e98afe7498f", "summary": "74234e98afe7498f", "issuedBy": "4f53cda18c2baa0c", "services": "4f53cda18c2baa0c", "standard": "1814e451b5ab840e", "documents": "4f53cda18c2baa0c", "recognizedBy": "4f53cda18c2baa0c"}', '[{"row": null, "sourceId": "588e940cf8b2951dd200fe774a84822e0408f9e2b78140fa14628e34762a7a72"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (28, 'pjxv04x4i0ked198tu2haknm', '0df26bfbaf5f0251eb505ecf6a36fd9c18bcc04f6969dc753793d11d747f65ba', 4, 17, 'page trust/compliance en', 'trust/compliance-en.md', 'create', 'done', 'plugin::compliance.page', 'c08888219343be16288cbdf0', 'en', NULL, '[]', true, NULL, NULL, '{"body": "8a7ab8a0312d05c3", "kind": "cb5935d87ff47578", "path": "6223730ece0fec7a", "slug": "cb5935d87ff47578", "title": "fbdfde7489ebbc1a", "parent": "4f53cda18c2baa0c", "noIndex": "fcbcf165908dd18a", "summary": "74234e98afe7498f", "tagline": "74234e98afe7498f", "version": "74234e98afe7498f", "documents": "4f53cda18c2baa0c", "metaTitle": "74234e98afe7498f", "sourceDate": "c01a6aae1f2774e2", "supersededBy": "4f53cda18c2baa0c", "certifications": "fcb424749e9a7920", "metaDescription": "74234e98afe7498f"}', '[{"row": null, "sourceId": "dff8ebd94ab5e54e9229c8205a2903cf6d81034eaaf942494ad9f10132ae7915"}, {"row": null, "sourceId": "9fac3e0e9048c35fa2546b215e688c4f10ab6cd47854ca8f1aa05d7e9b7d89a4"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (29, 'p1f192qts5plxti7i1yqv5qf', '6dc28f629e6a7fd9c31f68eba92ead5cec0279aa9d9a410b8fb2aa374c83f5dc', 4, 18, 'page trust/compliance zh-CN', 'trust/compliance.md', 'create', 'done', 'plugin::compliance.page', 'c08888219343be16288cbdf0', 'zh-CN', NULL, '[]', true, NULL, NULL, '{"body": "fb0a5d76de21fb7c", "path": "3567c9a0df62f9ad", "slug": "cb5935d87ff47578", "title": "5e7ee339fd98ac5a", "parent": "4f53cda18c2baa0c", "summary": "74234e98afe7498f", "tagline": "74234e98afe7498f", "documents": "4f53cda18c2baa0c", "metaTitle": "74234e98afe7498f", "sourceDate": "c01a6aae1f2774e2", "supersededBy": "4f53cda18c2baa0c", "certifications": "fcb424749e9a7920", "metaDescription": "74234e98afe7498f"}', '[{"row": null, "sourceId": "d6fa8fe4cd78bbc0ff845b8d8a0fbc70b4c563870ba7f36578930f5ca01d2534"}]', NULL, '[]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (30, 'mywt5q4vhcyyo1r8e270zk2w', '5481b9c2ff475db33e9c7ac460436bc15ad30a33f1ea3e6db46915c4438aed30', 4, 19, 'page trust/older/certificates en', 'trust/older/certificates-en.md', 'create', 'done', 'plugin::compliance.page', 'c5ffd30129efc4fc49cd912b', 'en', NULL, '[]', true, NULL, NULL, '{"body": "48db83d0a7fba128", "kind": "d448c0e0f65da794", "path": "69a86187bc695dd0", "slug": "0855268fe2c31df0", "title": "841e1b4e62db316e", "parent": "4f53cda18c2baa0c", "noIndex": "fcbcf165908dd18a", "summary": "74234e98afe7498f", "tagline": "74234e98afe7498f", "version": "74234e98afe7498f", "documents": "4f53cda18c2baa0c", "metaTitle": "74234e98afe7498f", "sourceDate": "c01a6aae1f2774e2", "supersededBy": "4f53cda18c2baa0c", "certifications": "461b7926daf11391", "metaDescription": "74234e98afe7498f"}', '[{"row": null, "sourceId": "d93862c0ae3cbdcf486c2b1ea7dd0226fb1319e72e6c9daba71af2c6c4f42470"}, {"row": null, "sourceId": "f3e11215b4f7e1bf8aeaa336a251c13e5663e64bc75a0587f703b54b20dd2c69"}]', NULL, '[{"code": "CERT_FACTS_DISAGREE", "hint": "Correct the wrong one. Or, in compliance.map.yml: certifications: { \"iso-iec-27001\": { issuer: \"Qingyuan Certification Center\" } }", "line": 9, "path": "trust/older/certificates-en.md", "column": 1, "message": "iso-iec-27001: issuer is “Qingyuan Certification Center” (trust/compliance-en.md:9 “Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/).”) and “Northwind Assurance GmbH” (trust/older/certificates-en.md:9 “The ISO 27001 certificate was issued by Northwind Assurance GmbH.”); the first one is used.", "mapLines": ["certifications: { \"iso-iec-27001\": { issuer: \"Qingyuan Certification Center\" } }", "certifications: { \"iso-iec-27001\": { issuer: \"Northwind Assurance GmbH\" } }"], "severity": "warning"}]', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.087', '2026-11-29 05:29:55.088', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (31, 'oj90q6ndf08rawmv7zvekt4w', '29cbf15344afae878a7a5db9986f65640e08e0c3e4930e1c4afe6bbcdc65b0a7', 5, 1, 'page old/page en', 'old/page-en.md', 'create', 'done', 'plugin::compliance.page', 'c673b6679cb2e9ae9b7b3314', 'en', NULL, '[]', true, NULL, NULL, '{"body": "1e5351dd10477e96", "kind": "d448c0e0f65da794", "path": "92fa04db01256e3a", "slug": "861424bc7e8c8041", "title": "0d9299668b6d2133", "parent": "4f53cda18c2baa0c", "noIndex": "fcbcf165908dd18a", "summary": "74234e98afe7498f", "tagline": "74234e98afe7498f", "version": "74234e98afe7498f", "documents": "4f53cda18c2baa0c", "metaTitle": "74234e98afe7498f", "sourceDate": "c01a6aae1f2774e2", "supersededBy": "4f53cda18c2baa0c", "certifications": "4f53cda18c2baa0c", "metaDescription": "74234e98afe7498f"}', '[{"row": null, "sourceId": "e980b07760aeeaf2b22876a16f0160808dab4ff4b2666a884c7c7b9b5436be21"}, {"row": null, "sourceId": "6d570724669903a72703c93d2f8db340e0f8f968216070111b6928972f9b6c63"}]', NULL, '[]', '2026-11-29 05:30:17.851', '2026-11-29 05:30:17.851', '2026-11-29 05:30:17.852', NULL, NULL, NULL);
INSERT INTO public.compliance_import_items VALUES (32, 'gbbmjo3p8xavwah3bbm39hft', '29cbf15344afae878a7a5db9986f65640e08e0c3e4930e1c4afe6bbcdc65b0a7', 6, 1, 'page old/page en', 'old/page-en.md', 'delete', 'done', 'plugin::compliance.page', 'c673b6679cb2e9ae9b7b3314', 'en', NULL, '[]', false, NULL, '{"type": "page", "draft": {"media": {}, "values": {"body": "Nobody wanted this.", "kind": "other", "path": "/old/page-en/", "slug": "page", "title": "Old page", "noIndex": false, "summary": null, "tagline": null, "version": null, "metaTitle": null, "reviewedOn": null, "sourceDate": "2017-03", "reviewDueOn": null, "metaDescription": null}, "relations": {"parent": [], "documents": [], "supersededBy": [], "certifications": []}}, "locale": "en", "published": {"media": {}, "values": {"body": "Nobody wanted this.", "kind": "other", "path": "/old/page-en/", "slug": "page", "title": "Old page", "noIndex": false, "summary": null, "tagline": null, "version": null, "metaTitle": null, "reviewedOn": null, "sourceDate": "2017-03", "reviewDueOn": null, "metaDescription": null}, "relations": {"parent": [], "documents": [], "supersededBy": [], "certifications": []}}, "documentId": "c673b6679cb2e9ae9b7b3314"}', 'null', '[{"row": {"run": 5, "base": {"fields": {"body": "Nobody wanted this.", "path": "/old/page-en/", "slug": "page", "title": "Old page", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "published": true, "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": []}}, "site": "archive", "original": {"bom": false, "text": "<properties pageTitle=\"\" description=\"\" />\n\n# Old page\n\n<tags ms.date=\"3/2017\" wacn.date=\"3/2017\" wacn.lang=\"en\" />\n\nNobody wanted this.\n", "encoding": "utf-8"}, "sourceKey": "old/page", "targetUid": "plugin::compliance.page", "sourcePath": "old/page-en.md", "contentHash": "sha256:40416654afcc6226dc3ebfc39256546ff02e7ce1963795820b0a8c35e242494f", "fingerprints": null, "targetLocale": "en", "removedByEditor": false, "targetDocumentId": "c673b6679cb2e9ae9b7b3314"}, "sourceId": "e980b07760aeeaf2b22876a16f0160808dab4ff4b2666a884c7c7b9b5436be21"}, {"row": {"run": 5, "base": {"fields": {"kind": "other", "version": null}, "published": false, "relations": {}}, "site": "archive", "original": null, "sourceKey": "old/page", "targetUid": "plugin::compliance.page", "sourcePath": "old/page-en.md", "contentHash": "sha256:40416654afcc6226dc3ebfc39256546ff02e7ce1963795820b0a8c35e242494f", "fingerprints": null, "targetLocale": "", "removedByEditor": false, "targetDocumentId": "c673b6679cb2e9ae9b7b3314"}, "sourceId": "6d570724669903a72703c93d2f8db340e0f8f968216070111b6928972f9b6c63"}]', NULL, '[]', '2026-11-29 05:30:18.443', '2026-11-29 05:30:18.443', '2026-11-29 05:30:18.444', NULL, NULL, NULL);


--
-- Data for Name: compliance_import_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_import_runs VALUES (4, 'vs2cypr2b6koz7i1c62rv7qn', 'done', 'import', NULL, 'lanchuan', '/tmp/legacy-85c95683dd0d', '{"partial": false, "publish": true, "publishUnverified": false}', 'sha256:a39557f1c7e07bc777f39dfd19aebfb5ac1319f0d687f8de8557c4c66556d2ba', '{"hash": null, "kept": null, "origin": "none", "difference": null}', '', NULL, '{"page": 3, "partial": 0, "skipped": 0, "rejected": 0}', '{"skip": 0, "create": 0, "rename": 0, "update": 0, "missing": 0, "publish": 0, "conflict": 0, "unchanged": 0}', '{"skip": 0, "create": 19, "failed": 0, "rename": 0, "update": 0, "missing": 0, "publish": 0, "conflict": 0, "unchanged": 0}', 'eb408c16a22e851bdd4871d65fb0c303c4e28417727f7f0ca0cc9e0c4499c744', '{"info": 0, "error": 0, "leftOut": 0, "warning": 1}', 'test', NULL, false, NULL, 0, 4, '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '2026-11-29 05:29:55.06', '2026-11-29 05:29:55.775', '2026-11-29 05:29:55.06', NULL, NULL, NULL);
INSERT INTO public.compliance_import_runs VALUES (1, 'z2dtgk3rudswhv86ib1l79zc', 'done', 'import', NULL, 'default', '/tmp/legacy-bde4514a2ad9', '{"partial": false, "publish": true, "publishUnverified": false}', 'sha256:4e697b06034b41748db70a0e84ad9b5354f1b0591f1a8dd139585948f4809212', '{"hash": null, "kept": null, "origin": "none", "difference": null}', '', NULL, '{"page": 5, "partial": 0, "skipped": 0, "rejected": 0}', '{"skip": 0, "create": 0, "rename": 0, "update": 0, "missing": 0, "publish": 0, "conflict": 0, "unchanged": 0}', '{"skip": 0, "create": 5, "failed": 0, "rename": 0, "update": 0, "missing": 0, "publish": 0, "conflict": 0, "unchanged": 0}', '3aec4bdc68b9b1372e892f43d24462f29bdba5b29f5d28c2b4c40cf7f5c390c3', '{"info": 1, "error": 0, "leftOut": 0, "warning": 0}', 'test', NULL, false, NULL, 0, 1, '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '2026-11-29 05:29:39.663', '2026-11-29 05:29:40.189', '2026-11-29 05:29:39.663', NULL, NULL, NULL);
INSERT INTO public.compliance_import_runs VALUES (3, 'e3jfw23f6ygvpqlalnkw4tw1', 'done', 'import', NULL, 'default', '/tmp/legacy-ce08b5edba2d', '{"partial": false, "publish": true, "publishUnverified": false}', 'sha256:da96d262ffd6c81fd2be19ac0f0c03a770126a23024068d70bd9b30725788577', '{"hash": null, "kept": {"run": 2, "hash": null}, "origin": "none", "difference": null}', NULL, 1, '{"page": 5, "partial": 0, "skipped": 0, "rejected": 0}', '{"skip": 0, "create": 0, "rename": 0, "update": 0, "missing": 0, "publish": 0, "conflict": 0, "unchanged": 2}', '{"skip": 0, "create": 2, "failed": 0, "rename": 2, "update": 0, "missing": 0, "publish": 0, "conflict": 1, "unchanged": 2}', '3aec4bdc68b9b1372e892f43d24462f29bdba5b29f5d28c2b4c40cf7f5c390c3', '{"info": 1, "error": 0, "leftOut": 0, "warning": 0}', 'test', NULL, false, NULL, 0, 3, '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '2026-11-29 05:29:48.513', '2026-11-29 05:29:49.872', '2026-11-29 05:29:48.513', NULL, NULL, NULL);
INSERT INTO public.compliance_import_runs VALUES (2, 'ty34keiqs44rdg7ix3d5ml39', 'done', 'import', NULL, 'default', '/tmp/legacy-8cbec4eb879f', '{"partial": false, "publish": true, "publishUnverified": false}', 'sha256:82fe1608a55582db343e39049bd1a2e1a437ecbf7abfbd20f34dc49bc3a9887b', '{"hash": null, "kept": {"run": 1, "hash": null}, "origin": "none", "difference": null}', NULL, 1, '{"page": 5, "partial": 0, "skipped": 0, "rejected": 0}', '{"skip": 0, "create": 0, "rename": 0, "update": 0, "missing": 0, "publish": 0, "conflict": 0, "unchanged": 4}', '{"skip": 0, "create": 0, "failed": 0, "rename": 0, "update": 0, "missing": 0, "publish": 0, "conflict": 1, "unchanged": 4}', '3aec4bdc68b9b1372e892f43d24462f29bdba5b29f5d28c2b4c40cf7f5c390c3', '{"info": 1, "error": 0, "leftOut": 0, "warning": 0}', 'test', NULL, false, NULL, 0, 2, '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '2026-11-29 05:29:44.67', '2026-11-29 05:29:44.718', '2026-11-29 05:29:44.67', NULL, NULL, NULL);
INSERT INTO public.compliance_import_runs VALUES (5, 'h0382qio7302s8qebkyc60q4', 'done', 'import', NULL, 'archive', '/tmp/legacy-449c3baf5c76', '{"partial": false, "publish": true, "publishUnverified": false}', 'sha256:f17160846d7774f029a5d3bbe3efe1dce1eac78b679d276d94898973a7a68540', '{"hash": null, "kept": null, "origin": "none", "difference": null}', '', NULL, '{"page": 1, "partial": 0, "skipped": 0, "rejected": 0}', '{"skip": 0, "create": 0, "rename": 0, "update": 0, "missing": 0, "publish": 0, "conflict": 0, "unchanged": 0}', '{"skip": 0, "create": 1, "failed": 0, "rename": 0, "update": 0, "missing": 0, "publish": 0, "conflict": 0, "unchanged": 0}', NULL, '{"info": 0, "error": 0, "leftOut": 0, "warning": 0}', 'test', NULL, false, NULL, 0, 5, '2026-06-01 08:00:00', '2026-06-01 08:00:00', NULL, NULL, '2026-11-29 05:30:17.791', '2026-11-29 05:30:18.187', '2026-11-29 05:30:17.792', NULL, NULL, NULL);
INSERT INTO public.compliance_import_runs VALUES (6, 'q9dlelltj6zcj2eupnwyfdfb', 'done', 'rollback', 5, 'archive', '/tmp/legacy-449c3baf5c76', '{}', 'sha256:787a81e883ffbac76f41c07230349dfe490e65312d2ad143ff5ec3ab57376d77', NULL, NULL, NULL, '{}', '{"unchanged": 0}', '{"keep": 0, "delete": 1, "failed": 0, "needed": 0, "restore": 0, "unchanged": 0}', NULL, '{"info": 0, "error": 0, "leftOut": 0, "warning": 0}', 'test', NULL, false, NULL, 0, 6, '2026-06-01 08:00:00', '2026-06-01 08:00:00', NULL, NULL, '2026-11-29 05:30:18.407', '2026-11-29 05:30:18.883', '2026-11-29 05:30:18.408', NULL, NULL, NULL);


--
-- Data for Name: compliance_import_turns; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_import_turns VALUES (1, NULL, 6, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: compliance_kept_rows; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_kept_rows VALUES (1, 'g2vyxvhm8pd48bzgz9ea0w07', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.import-finding', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"findingSet\",\"defaultSortBy\":\"findingSet\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"findingSet\":{\"edit\":{\"label\":\"findingSet\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"findingSet\",\"searchable\":true,\"sortable\":true}},\"position\":{\"edit\":{\"label\":\"position\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"position\",\"searchable\":true,\"sortable\":true}},\"severity\":{\"edit\":{\"label\":\"severity\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"severity\",\"searchable\":true,\"sortable\":true}},\"code\":{\"edit\":{\"label\":\"code\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"code\",\"searchable\":true,\"sortable\":true}},\"path\":{\"edit\":{\"label\":\"path\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"path\",\"searchable\":true,\"sortable\":true}},\"line\":{\"edit\":{\"label\":\"line\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"line\",\"searchable\":true,\"sortable\":true}},\"column\":{\"edit\":{\"label\":\"column\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"column\",\"searchable\":true,\"sortable\":true}},\"message\":{\"edit\":{\"label\":\"message\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"message\",\"searchable\":true,\"sortable\":true}},\"hint\":{\"edit\":{\"label\":\"hint\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"hint\",\"searchable\":true,\"sortable\":true}},\"target\":{\"edit\":{\"label\":\"target\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"target\",\"searchable\":false,\"sortable\":false}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"findingSet\",\"position\",\"severity\"],\"edit\":[[{\"name\":\"findingSet\",\"size\":6},{\"name\":\"position\",\"size\":4}],[{\"name\":\"severity\",\"size\":6},{\"name\":\"code\",\"size\":6}],[{\"name\":\"path\",\"size\":6},{\"name\":\"line\",\"size\":4}],[{\"name\":\"column\",\"size\":4},{\"name\":\"message\",\"size\":6}],[{\"name\":\"hint\",\"size\":6}],[{\"name\":\"target\",\"size\":12}]]},\"uid\":\"plugin::compliance.import-finding\"}","type":"object"}', '2026-11-29 05:28:56.715', '2026-11-29 05:28:56.715', '2026-11-29 05:28:56.716', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (2, 'dru16x5dbujxlcpu0px0kvx6', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.import-turn', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"documentId\",\"defaultSortBy\":\"documentId\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"fence\":{\"edit\":{\"label\":\"fence\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"fence\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"fence\",\"createdAt\",\"updatedAt\"],\"edit\":[[{\"name\":\"fence\",\"size\":4}]]},\"uid\":\"plugin::compliance.import-turn\"}","type":"object"}', '2026-11-29 05:28:56.72', '2026-11-29 05:28:56.72', '2026-11-29 05:28:56.72', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (3, 'kk37jbz5fq558s4p5lh5de9d', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.import-item', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"itemKey\",\"defaultSortBy\":\"itemKey\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"itemKey\":{\"edit\":{\"label\":\"itemKey\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"itemKey\",\"searchable\":true,\"sortable\":true}},\"run\":{\"edit\":{\"label\":\"run\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"state\"},\"list\":{\"label\":\"run\",\"searchable\":true,\"sortable\":true}},\"position\":{\"edit\":{\"label\":\"position\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"position\",\"searchable\":true,\"sortable\":true}},\"key\":{\"edit\":{\"label\":\"key\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"key\",\"searchable\":true,\"sortable\":true}},\"sourcePath\":{\"edit\":{\"label\":\"sourcePath\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"sourcePath\",\"searchable\":true,\"sortable\":true}},\"action\":{\"edit\":{\"label\":\"action\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"action\",\"searchable\":true,\"sortable\":true}},\"state\":{\"edit\":{\"label\":\"state\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"state\",\"searchable\":true,\"sortable\":true}},\"targetUid\":{\"edit\":{\"label\":\"targetUid\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"targetUid\",\"searchable\":true,\"sortable\":true}},\"targetDocumentId\":{\"edit\":{\"label\":\"targetDocumentId\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"targetDocumentId\",\"searchable\":true,\"sortable\":true}},\"targetLocale\":{\"edit\":{\"label\":\"targetLocale\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"targetLocale\",\"searchable\":true,\"sortable\":true}},\"reason\":{\"edit\":{\"label\":\"reason\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"reason\",\"searchable\":true,\"sortable\":true}},\"fields\":{\"edit\":{\"label\":\"fields\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"fields\",\"searchable\":false,\"sortable\":false}},\"publish\":{\"edit\":{\"label\":\"publish\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"publish\",\"searchable\":true,\"sortable\":true}},\"plan\":{\"edit\":{\"label\":\"plan\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"plan\",\"searchable\":false,\"sortable\":false}},\"before\":{\"edit\":{\"label\":\"before\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"before\",\"searchable\":false,\"sortable\":false}},\"after\":{\"edit\":{\"label\":\"after\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"after\",\"searchable\":false,\"sortable\":false}},\"sources\":{\"edit\":{\"label\":\"sources\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"sources\",\"searchable\":false,\"sortable\":false}},\"error\":{\"edit\":{\"label\":\"error\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"error\",\"searchable\":true,\"sortable\":true}},\"diagnostics\":{\"edit\":{\"label\":\"diagnostics\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"diagnostics\",\"searchable\":false,\"sortable\":false}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"itemKey\",\"run\",\"position\"],\"edit\":[[{\"name\":\"itemKey\",\"size\":6},{\"name\":\"run\",\"size\":6}],[{\"name\":\"position\",\"size\":4},{\"name\":\"key\",\"size\":6}],[{\"name\":\"sourcePath\",\"size\":6},{\"name\":\"action\",\"size\":6}],[{\"name\":\"state\",\"size\":6},{\"name\":\"targetUid\",\"size\":6}],[{\"name\":\"targetDocumentId\",\"size\":6},{\"name\":\"targetLocale\",\"size\":6}],[{\"name\":\"reason\",\"size\":6}],[{\"name\":\"fields\",\"size\":12}],[{\"name\":\"publish\",\"size\":4}],[{\"name\":\"plan\",\"size\":12}],[{\"name\":\"before\",\"size\":12}],[{\"name\":\"after\",\"size\":12}],[{\"name\":\"sources\",\"size\":12}],[{\"name\":\"error\",\"size\":6}],[{\"name\":\"diagnostics\",\"size\":12}]]},\"uid\":\"plugin::compliance.import-item\"}","type":"object"}', '2026-11-29 05:28:56.727', '2026-11-29 05:28:56.727', '2026-11-29 05:28:56.728', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (4, 'nzltalr93ayrfti8bc1whojt', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.review-note', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"targetUid\",\"defaultSortBy\":\"targetUid\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"targetUid\":{\"edit\":{\"label\":\"targetUid\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"targetUid\",\"searchable\":true,\"sortable\":true}},\"targetDocumentId\":{\"edit\":{\"label\":\"targetDocumentId\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"targetDocumentId\",\"searchable\":true,\"sortable\":true}},\"targetLocale\":{\"edit\":{\"label\":\"targetLocale\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"targetLocale\",\"searchable\":true,\"sortable\":true}},\"code\":{\"edit\":{\"label\":\"code\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"code\",\"searchable\":true,\"sortable\":true}},\"fingerprint\":{\"edit\":{\"label\":\"fingerprint\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"fingerprint\",\"searchable\":true,\"sortable\":true}},\"decision\":{\"edit\":{\"label\":\"decision\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"decision\",\"searchable\":true,\"sortable\":true}},\"reason\":{\"edit\":{\"label\":\"reason\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"reason\",\"searchable\":true,\"sortable\":true}},\"payload\":{\"edit\":{\"label\":\"payload\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"payload\",\"searchable\":false,\"sortable\":false}},\"by\":{\"edit\":{\"label\":\"by\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"by\",\"searchable\":true,\"sortable\":true}},\"on\":{\"edit\":{\"label\":\"on\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"on\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"targetUid\",\"targetDocumentId\",\"targetLocale\"],\"edit\":[[{\"name\":\"targetUid\",\"size\":6},{\"name\":\"targetDocumentId\",\"size\":6}],[{\"name\":\"targetLocale\",\"size\":6},{\"name\":\"code\",\"size\":6}],[{\"name\":\"fingerprint\",\"size\":6},{\"name\":\"decision\",\"size\":6}],[{\"name\":\"reason\",\"size\":6}],[{\"name\":\"payload\",\"size\":12}],[{\"name\":\"by\",\"size\":6},{\"name\":\"on\",\"size\":6}]]},\"uid\":\"plugin::compliance.review-note\"}","type":"object"}', '2026-11-29 05:28:56.726', '2026-11-29 05:28:56.726', '2026-11-29 05:28:56.727', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (5, 'gpuqb8cypl5zfxd32gwne5mb', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.source-entry', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"sourceId\",\"defaultSortBy\":\"sourceId\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"sourceId\":{\"edit\":{\"label\":\"sourceId\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"sourceId\",\"searchable\":true,\"sortable\":true}},\"site\":{\"edit\":{\"label\":\"site\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"site\",\"searchable\":true,\"sortable\":true}},\"sourceKey\":{\"edit\":{\"label\":\"sourceKey\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"sourceKey\",\"searchable\":true,\"sortable\":true}},\"targetLocale\":{\"edit\":{\"label\":\"targetLocale\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"targetLocale\",\"searchable\":true,\"sortable\":true}},\"targetUid\":{\"edit\":{\"label\":\"targetUid\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"targetUid\",\"searchable\":true,\"sortable\":true}},\"targetDocumentId\":{\"edit\":{\"label\":\"targetDocumentId\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"targetDocumentId\",\"searchable\":true,\"sortable\":true}},\"sourcePath\":{\"edit\":{\"label\":\"sourcePath\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"sourcePath\",\"searchable\":true,\"sortable\":true}},\"contentHash\":{\"edit\":{\"label\":\"contentHash\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"contentHash\",\"searchable\":true,\"sortable\":true}},\"fingerprints\":{\"edit\":{\"label\":\"fingerprints\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"fingerprints\",\"searchable\":false,\"sortable\":false}},\"base\":{\"edit\":{\"label\":\"base\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"base\",\"searchable\":false,\"sortable\":false}},\"original\":{\"edit\":{\"label\":\"original\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"original\",\"searchable\":false,\"sortable\":false}},\"removedByEditor\":{\"edit\":{\"label\":\"removedByEditor\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"removedByEditor\",\"searchable\":true,\"sortable\":true}},\"run\":{\"edit\":{\"label\":\"run\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"state\"},\"list\":{\"label\":\"run\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"sourceId\",\"site\",\"sourceKey\"],\"edit\":[[{\"name\":\"sourceId\",\"size\":6},{\"name\":\"site\",\"size\":6}],[{\"name\":\"sourceKey\",\"size\":6},{\"name\":\"targetLocale\",\"size\":6}],[{\"name\":\"targetUid\",\"size\":6},{\"name\":\"targetDocumentId\",\"size\":6}],[{\"name\":\"sourcePath\",\"size\":6},{\"name\":\"contentHash\",\"size\":6}],[{\"name\":\"fingerprints\",\"size\":12}],[{\"name\":\"base\",\"size\":12}],[{\"name\":\"original\",\"size\":12}],[{\"name\":\"removedByEditor\",\"size\":4},{\"name\":\"run\",\"size\":6}]]},\"uid\":\"plugin::compliance.source-entry\"}","type":"object"}', '2026-11-29 05:28:56.76', '2026-11-29 05:28:56.76', '2026-11-29 05:28:56.76', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (6, 'yg0st6a52222fir2vkxzne90', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.reminder', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"key\",\"defaultSortBy\":\"key\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"key\":{\"edit\":{\"label\":\"key\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"key\",\"searchable\":true,\"sortable\":true}},\"type\":{\"edit\":{\"label\":\"type\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"type\",\"searchable\":true,\"sortable\":true}},\"document\":{\"edit\":{\"label\":\"document\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"document\",\"searchable\":true,\"sortable\":true}},\"occasion\":{\"edit\":{\"label\":\"occasion\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"occasion\",\"searchable\":true,\"sortable\":true}},\"endsOn\":{\"edit\":{\"label\":\"endsOn\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"endsOn\",\"searchable\":true,\"sortable\":true}},\"daysAhead\":{\"edit\":{\"label\":\"daysAhead\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"daysAhead\",\"searchable\":true,\"sortable\":true}},\"recipient\":{\"edit\":{\"label\":\"recipient\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"recipient\",\"searchable\":true,\"sortable\":true}},\"state\":{\"edit\":{\"label\":\"state\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"state\",\"searchable\":true,\"sortable\":true}},\"changedOn\":{\"edit\":{\"label\":\"changedOn\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"changedOn\",\"searchable\":true,\"sortable\":true}},\"error\":{\"edit\":{\"label\":\"error\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"error\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"key\",\"type\",\"document\"],\"edit\":[[{\"name\":\"key\",\"size\":6},{\"name\":\"type\",\"size\":6}],[{\"name\":\"document\",\"size\":6},{\"name\":\"occasion\",\"size\":6}],[{\"name\":\"endsOn\",\"size\":6},{\"name\":\"daysAhead\",\"size\":4}],[{\"name\":\"recipient\",\"size\":6},{\"name\":\"state\",\"size\":6}],[{\"name\":\"changedOn\",\"size\":6},{\"name\":\"error\",\"size\":6}]]},\"uid\":\"plugin::compliance.reminder\"}","type":"object"}', '2026-11-29 05:28:56.755', '2026-11-29 05:28:56.755', '2026-11-29 05:28:56.755', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (7, 'k7m9z4wk1rb24vkv2y7ymbj9', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.evidence-link', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"key\",\"defaultSortBy\":\"key\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"key\":{\"edit\":{\"label\":\"key\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"key\",\"searchable\":true,\"sortable\":true}},\"target\":{\"edit\":{\"label\":\"target\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"target\",\"searchable\":true,\"sortable\":true}},\"recipient\":{\"edit\":{\"label\":\"recipient\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"recipient\",\"searchable\":true,\"sortable\":true}},\"sentBy\":{\"edit\":{\"label\":\"sentBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"sentBy\",\"searchable\":true,\"sortable\":true}},\"sender\":{\"edit\":{\"label\":\"sender\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"sender\",\"searchable\":true,\"sortable\":true}},\"sentOn\":{\"edit\":{\"label\":\"sentOn\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"sentOn\",\"searchable\":true,\"sortable\":true}},\"expiresOn\":{\"edit\":{\"label\":\"expiresOn\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"expiresOn\",\"searchable\":true,\"sortable\":true}},\"revokedBy\":{\"edit\":{\"label\":\"revokedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"revokedBy\",\"searchable\":true,\"sortable\":true}},\"revokedOn\":{\"edit\":{\"label\":\"revokedOn\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"revokedOn\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"key\",\"target\",\"recipient\"],\"edit\":[[{\"name\":\"key\",\"size\":6},{\"name\":\"target\",\"size\":6}],[{\"name\":\"recipient\",\"size\":6},{\"name\":\"sentBy\",\"size\":6}],[{\"name\":\"sender\",\"size\":4},{\"name\":\"sentOn\",\"size\":6}],[{\"name\":\"expiresOn\",\"size\":6},{\"name\":\"revokedBy\",\"size\":6}],[{\"name\":\"revokedOn\",\"size\":6}]]},\"uid\":\"plugin::compliance.evidence-link\"}","type":"object"}', '2026-11-29 05:28:56.756', '2026-11-29 05:28:56.756', '2026-11-29 05:28:56.759', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (8, 'hz59nmg25btizq5nmwu9wfw3', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.import-run', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"state\",\"defaultSortBy\":\"state\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"state\":{\"edit\":{\"label\":\"state\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"state\",\"searchable\":true,\"sortable\":true}},\"kind\":{\"edit\":{\"label\":\"kind\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"kind\",\"searchable\":true,\"sortable\":true}},\"about\":{\"edit\":{\"label\":\"about\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"about\",\"searchable\":true,\"sortable\":true}},\"site\":{\"edit\":{\"label\":\"site\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"site\",\"searchable\":true,\"sortable\":true}},\"source\":{\"edit\":{\"label\":\"source\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"source\",\"searchable\":true,\"sortable\":true}},\"options\":{\"edit\":{\"label\":\"options\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"options\",\"searchable\":false,\"sortable\":false}},\"planHash\":{\"edit\":{\"label\":\"planHash\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"planHash\",\"searchable\":true,\"sortable\":true}},\"map\":{\"edit\":{\"label\":\"map\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"map\",\"searchable\":false,\"sortable\":false}},\"mapText\":{\"edit\":{\"label\":\"mapText\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"mapText\",\"searchable\":true,\"sortable\":true}},\"mapRun\":{\"edit\":{\"label\":\"mapRun\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"mapRun\",\"searchable\":true,\"sortable\":true}},\"files\":{\"edit\":{\"label\":\"files\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"files\",\"searchable\":false,\"sortable\":false}},\"planned\":{\"edit\":{\"label\":\"planned\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"planned\",\"searchable\":false,\"sortable\":false}},\"counts\":{\"edit\":{\"label\":\"counts\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"counts\",\"searchable\":false,\"sortable\":false}},\"findingSet\":{\"edit\":{\"label\":\"findingSet\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"findingSet\",\"searchable\":true,\"sortable\":true}},\"findings\":{\"edit\":{\"label\":\"findings\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"findings\",\"searchable\":false,\"sortable\":false}},\"startedBy\":{\"edit\":{\"label\":\"startedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"startedBy\",\"searchable\":true,\"sortable\":true}},\"request\":{\"edit\":{\"label\":\"request\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"request\",\"searchable\":true,\"sortable\":true}},\"waiting\":{\"edit\":{\"label\":\"waiting\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"waiting\",\"searchable\":true,\"sortable\":true}},\"leaseOwner\":{\"edit\":{\"label\":\"leaseOwner\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"leaseOwner\",\"searchable\":true,\"sortable\":true}},\"leaseUntil\":{\"edit\":{\"label\":\"leaseUntil\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"leaseUntil\",\"searchable\":true,\"sortable\":true}},\"fence\":{\"edit\":{\"label\":\"fence\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"fence\",\"searchable\":true,\"sortable\":true}},\"startedOn\":{\"edit\":{\"label\":\"startedOn\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"startedOn\",\"searchable\":true,\"sortable\":true}},\"finishedOn\":{\"edit\":{\"label\":\"finishedOn\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"finishedOn\",\"searchable\":true,\"sortable\":true}},\"error\":{\"edit\":{\"label\":\"error\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"error\",\"searchable\":true,\"sortable\":true}},\"errorDetails\":{\"edit\":{\"label\":\"errorDetails\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"errorDetails\",\"searchable\":false,\"sortable\":false}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"state\",\"kind\",\"about\"],\"edit\":[[{\"name\":\"state\",\"size\":6},{\"name\":\"kind\",\"size\":6}],[{\"name\":\"about\",\"size\":4},{\"name\":\"site\",\"size\":6}],[{\"name\":\"source\",\"size\":6}],[{\"name\":\"options\",\"size\":12}],[{\"name\":\"planHash\",\"size\":6}],[{\"name\":\"map\",\"size\":12}],[{\"name\":\"mapText\",\"size\":6},{\"name\":\"mapRun\",\"size\":4}],[{\"name\":\"files\",\"size\":12}],[{\"name\":\"planned\",\"size\":12}],[{\"name\":\"counts\",\"size\":12}],[{\"name\":\"findingSet\",\"size\":6}],[{\"name\":\"findings\",\"size\":12}],[{\"name\":\"startedBy\",\"size\":6},{\"name\":\"request\",\"size\":6}],[{\"name\":\"waiting\",\"size\":4},{\"name\":\"leaseOwner\",\"size\":6}],[{\"name\":\"leaseUntil\",\"size\":4},{\"name\":\"fence\",\"size\":4}],[{\"name\":\"startedOn\",\"size\":6},{\"name\":\"finishedOn\",\"size\":6}],[{\"name\":\"error\",\"size\":6}],[{\"name\":\"errorDetails\",\"size\":12}]]},\"uid\":\"plugin::compliance.import-run\"}","type":"object"}', '2026-11-29 05:28:56.728', '2026-11-29 05:28:56.728', '2026-11-29 05:28:56.728', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (9, 'h7e9o9pfbz5f19recxax3m8c', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.content-revision', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"documentId\",\"defaultSortBy\":\"documentId\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"token\":{\"edit\":{\"label\":\"token\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"token\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"token\",\"createdAt\",\"updatedAt\"],\"edit\":[[{\"name\":\"token\",\"size\":4}]]},\"uid\":\"plugin::compliance.content-revision\"}","type":"object"}', '2026-11-29 05:28:56.795', '2026-11-29 05:28:56.795', '2026-11-29 05:28:56.795', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (10, 'zg6grbyzydpuqcy5yzxlclv7', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.page-text', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"targetDocumentId\",\"defaultSortBy\":\"targetDocumentId\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"targetDocumentId\":{\"edit\":{\"label\":\"targetDocumentId\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"targetDocumentId\",\"searchable\":true,\"sortable\":true}},\"targetLocale\":{\"edit\":{\"label\":\"targetLocale\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"targetLocale\",\"searchable\":true,\"sortable\":true}},\"title\":{\"edit\":{\"label\":\"title\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"title\",\"searchable\":true,\"sortable\":true}},\"path\":{\"edit\":{\"label\":\"path\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"path\",\"searchable\":true,\"sortable\":true}},\"draftHash\":{\"edit\":{\"label\":\"draftHash\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"draftHash\",\"searchable\":true,\"sortable\":true}},\"publishedHash\":{\"edit\":{\"label\":\"publishedHash\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"publishedHash\",\"searchable\":true,\"sortable\":true}},\"copyHash\":{\"edit\":{\"label\":\"copyHash\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"copyHash\",\"searchable\":true,\"sortable\":true}},\"draftAsOf\":{\"edit\":{\"label\":\"draftAsOf\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"draftAsOf\",\"searchable\":true,\"sortable\":true}},\"publishedAsOf\":{\"edit\":{\"label\":\"publishedAsOf\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"publishedAsOf\",\"searchable\":true,\"sortable\":true}},\"publishedOn\":{\"edit\":{\"label\":\"publishedOn\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"publishedOn\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"targetDocumentId\",\"targetLocale\",\"title\"],\"edit\":[[{\"name\":\"targetDocumentId\",\"size\":6},{\"name\":\"targetLocale\",\"size\":6}],[{\"name\":\"title\",\"size\":6},{\"name\":\"path\",\"size\":6}],[{\"name\":\"draftHash\",\"size\":6},{\"name\":\"publishedHash\",\"size\":6}],[{\"name\":\"copyHash\",\"size\":6},{\"name\":\"draftAsOf\",\"size\":6}],[{\"name\":\"publishedAsOf\",\"size\":6},{\"name\":\"publishedOn\",\"size\":6}]]},\"uid\":\"plugin::compliance.page-text\"}","type":"object"}', '2026-11-29 05:28:56.797', '2026-11-29 05:28:56.797', '2026-11-29 05:28:56.797', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (18, 'ynf3p2n5cedoyqmxuy3suf5b', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.standard', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"identifier\",\"defaultSortBy\":\"identifier\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"key\":{\"edit\":{\"label\":\"Key\",\"description\":\"Identifies this standard in every language: iso-iec-27001\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Key\",\"searchable\":true,\"sortable\":true}},\"identifier\":{\"edit\":{\"label\":\"Identifier\",\"description\":\"As its publisher writes it: ISO/IEC 27001\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Identifier\",\"searchable\":true,\"sortable\":true}},\"edition\":{\"edit\":{\"label\":\"Edition\",\"description\":\"The year or number of the edition: 2022\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Edition\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"Name\",\"description\":\"The full title\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Name\",\"searchable\":true,\"sortable\":true}},\"abstract\":{\"edit\":{\"label\":\"Abstract\",\"description\":\"What it is about, in one or two sentences\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Abstract\",\"searchable\":true,\"sortable\":true}},\"category\":{\"edit\":{\"label\":\"Category\",\"description\":\"Where it applies\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Category\",\"searchable\":true,\"sortable\":true}},\"url\":{\"edit\":{\"label\":\"Link\",\"description\":\"The publisher''s page about it\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Link\",\"searchable\":true,\"sortable\":true}},\"withdrawnOn\":{\"edit\":{\"label\":\"Withdrawn on\",\"description\":\"When the publisher withdrew it\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Withdrawn on\",\"searchable\":true,\"sortable\":true}},\"transitionEndsOn\":{\"edit\":{\"label\":\"Transition ends on\",\"description\":\"The last day on which certificates of this edition are valid\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Transition ends on\",\"searchable\":true,\"sortable\":true}},\"publisher\":{\"edit\":{\"label\":\"Publisher\",\"description\":\"The organization that publishes it\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Publisher\",\"searchable\":true,\"sortable\":true}},\"supersededBy\":{\"edit\":{\"label\":\"Replaced by\",\"description\":\"The newer edition\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"identifier\"},\"list\":{\"label\":\"Replaced by\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created at\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated at\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"identifier\",\"edition\",\"name\",\"category\"],\"edit\":[[{\"name\":\"identifier\",\"size\":6},{\"name\":\"edition\",\"size\":6}],[{\"name\":\"name\",\"size\":6},{\"name\":\"category\",\"size\":6}],[{\"name\":\"publisher\",\"size\":6}],[{\"name\":\"withdrawnOn\",\"size\":6},{\"name\":\"transitionEndsOn\",\"size\":6}],[{\"name\":\"supersededBy\",\"size\":6}],[{\"name\":\"abstract\",\"size\":12}],[{\"name\":\"url\",\"size\":12}],[{\"name\":\"key\",\"size\":6}]]},\"uid\":\"plugin::compliance.standard\"}","type":"object"}', '2026-11-29 05:28:56.815', '2026-11-29 05:28:56.815', '2026-11-29 05:28:56.815', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (19, 'bnz57uzy6ui5e3w065cs2as1', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.ledger-entry', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"certification\",\"defaultSortBy\":\"certification\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"certification\":{\"edit\":{\"label\":\"certification\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"certification\",\"searchable\":true,\"sortable\":true}},\"position\":{\"edit\":{\"label\":\"position\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"position\",\"searchable\":true,\"sortable\":true}},\"recordedOn\":{\"edit\":{\"label\":\"recordedOn\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"recordedOn\",\"searchable\":true,\"sortable\":true}},\"cause\":{\"edit\":{\"label\":\"cause\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"cause\",\"searchable\":true,\"sortable\":true}},\"recordedBy\":{\"edit\":{\"label\":\"recordedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"recordedBy\",\"searchable\":true,\"sortable\":true}},\"claim\":{\"edit\":{\"label\":\"claim\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"claim\",\"searchable\":false,\"sortable\":false}},\"previous\":{\"edit\":{\"label\":\"previous\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"previous\",\"searchable\":true,\"sortable\":true}},\"hash\":{\"edit\":{\"label\":\"hash\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"hash\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"certification\",\"position\",\"recordedOn\"],\"edit\":[[{\"name\":\"certification\",\"size\":6},{\"name\":\"position\",\"size\":4}],[{\"name\":\"recordedOn\",\"size\":6},{\"name\":\"cause\",\"size\":6}],[{\"name\":\"recordedBy\",\"size\":6}],[{\"name\":\"claim\",\"size\":12}],[{\"name\":\"previous\",\"size\":6},{\"name\":\"hash\",\"size\":6}]]},\"uid\":\"plugin::compliance.ledger-entry\"}","type":"object"}', '2026-11-29 05:28:56.835', '2026-11-29 05:28:56.835', '2026-11-29 05:28:56.835', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (21, 'rhjgya6varwlmafwgyw0oz01', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.certification', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"key\":{\"edit\":{\"label\":\"Key\",\"description\":\"Identifies this certification in every language: iso-iec-27001\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Key\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"Name\",\"description\":\"As printed on the certificate\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Name\",\"searchable\":true,\"sortable\":true}},\"summary\":{\"edit\":{\"label\":\"Summary\",\"description\":\"One or two sentences\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Summary\",\"searchable\":true,\"sortable\":true}},\"description\":{\"edit\":{\"label\":\"Description\",\"description\":\"A longer text, in Markdown\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Description\",\"searchable\":false,\"sortable\":false}},\"scope\":{\"edit\":{\"label\":\"Scope\",\"description\":\"What the certificate covers, quoted from it\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Scope\",\"searchable\":true,\"sortable\":true}},\"type\":{\"edit\":{\"label\":\"Type\",\"description\":\"The type of the statement\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Type\",\"searchable\":true,\"sortable\":true}},\"certificationStatus\":{\"edit\":{\"label\":\"Status\",\"description\":\"The verified status. Expiry is computed from the dates\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Status\",\"searchable\":true,\"sortable\":true}},\"certificateNumber\":{\"edit\":{\"label\":\"Certificate number\",\"description\":\"As printed on the certificate\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Certificate number\",\"searchable\":true,\"sortable\":true}},\"level\":{\"edit\":{\"label\":\"Level\",\"description\":\"The level or class reached: Level 3\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Level\",\"searchable\":true,\"sortable\":true}},\"originallyIssuedOn\":{\"edit\":{\"label\":\"First issued on\",\"description\":\"The date of the first certificate\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"First issued on\",\"searchable\":true,\"sortable\":true}},\"validFrom\":{\"edit\":{\"label\":\"Valid from\",\"description\":\"The first day on which the current certificate is valid\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Valid from\",\"searchable\":true,\"sortable\":true}},\"validUntil\":{\"edit\":{\"label\":\"Valid until\",\"description\":\"The last day on which it is valid. After this day it is expired\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Valid until\",\"searchable\":true,\"sortable\":true}},\"auditedOn\":{\"edit\":{\"label\":\"Audited on\",\"description\":\"The date of the last audit\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Audited on\",\"searchable\":true,\"sortable\":true}},\"auditCycle\":{\"edit\":{\"label\":\"Audit cycle\",\"description\":\"How often it is audited\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Audit cycle\",\"searchable\":true,\"sortable\":true}},\"validIn\":{\"edit\":{\"label\":\"Valid in\",\"description\":\"Countries and regions in which it is valid\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Valid in\",\"searchable\":false,\"sortable\":false}},\"verificationUrl\":{\"edit\":{\"label\":\"Verification link\",\"description\":\"The address at which the issuer confirms the certificate\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Verification link\",\"searchable\":true,\"sortable\":true}},\"verifiedOn\":{\"edit\":{\"label\":\"Verified on\",\"description\":\"When these facts were last verified. Set by “To verify”\",\"placeholder\":\"\",\"visible\":true,\"editable\":false},\"list\":{\"label\":\"Verified on\",\"searchable\":true,\"sortable\":true}},\"verifiedBy\":{\"edit\":{\"label\":\"Verified by\",\"description\":\"Who verified them. Set by “To verify”\",\"placeholder\":\"\",\"visible\":true,\"editable\":false},\"list\":{\"label\":\"Verified by\",\"searchable\":true,\"sortable\":true}},\"owner\":{\"edit\":{\"label\":\"Owner\",\"description\":\"Who keeps this certification up to date: a name or an e-mail address. Not shown to readers\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Owner\",\"searchable\":true,\"sortable\":true}},\"badge\":{\"edit\":{\"label\":\"Badge\",\"description\":\"The image to show\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Badge\",\"searchable\":false,\"sortable\":false}},\"order\":{\"edit\":{\"label\":\"Order\",\"description\":\"Position in lists: lower numbers come first\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Order\",\"searchable\":true,\"sortable\":true}},\"standard\":{\"edit\":{\"label\":\"Standard\",\"description\":\"The standard that it was issued for\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"identifier\"},\"list\":{\"label\":\"Standard\",\"searchable\":true,\"sortable\":true}},\"issuedBy\":{\"edit\":{\"label\":\"Issued by\",\"description\":\"The organization that issued the certificate\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Issued by\",\"searchable\":true,\"sortable\":true}},\"recognizedBy\":{\"edit\":{\"label\":\"Recognized by\",\"description\":\"The organization that recognizes or accredits the issuer\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Recognized by\",\"searchable\":true,\"sortable\":true}},\"services\":{\"edit\":{\"label\":\"Services\",\"description\":\"The services that the certificate covers\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Services\",\"searchable\":false,\"sortable\":false}},\"documents\":{\"edit\":{\"label\":\"Evidence\",\"description\":\"Certificates and reports\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"title\"},\"list\":{\"label\":\"Evidence\",\"searchable\":false,\"sortable\":false}},\"pages\":{\"edit\":{\"label\":\"Pages\",\"description\":\"Pages that describe it\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"title\"},\"list\":{\"label\":\"Pages\",\"searchable\":false,\"sortable\":false}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created at\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated at\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"name\",\"type\",\"certificationStatus\",\"validUntil\",\"issuedBy\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"type\",\"size\":6}],[{\"name\":\"certificateNumber\",\"size\":6},{\"name\":\"level\",\"size\":6}],[{\"name\":\"certificationStatus\",\"size\":6},{\"name\":\"owner\",\"size\":6}],[{\"name\":\"validFrom\",\"size\":4},{\"name\":\"validUntil\",\"size\":4},{\"name\":\"originallyIssuedOn\",\"size\":4}],[{\"name\":\"auditedOn\",\"size\":6},{\"name\":\"auditCycle\",\"size\":6}],[{\"name\":\"verifiedOn\",\"size\":6},{\"name\":\"verifiedBy\",\"size\":6}],[{\"name\":\"issuedBy\",\"size\":6},{\"name\":\"recognizedBy\",\"size\":6}],[{\"name\":\"standard\",\"size\":6},{\"name\":\"services\",\"size\":6}],[{\"name\":\"scope\",\"size\":12}],[{\"name\":\"validIn\",\"size\":12}],[{\"name\":\"documents\",\"size\":6},{\"name\":\"badge\",\"size\":6}],[{\"name\":\"verificationUrl\",\"size\":12}],[{\"name\":\"summary\",\"size\":12}],[{\"name\":\"description\",\"size\":12}],[{\"name\":\"pages\",\"size\":6}],[{\"name\":\"key\",\"size\":6},{\"name\":\"order\",\"size\":6}]]},\"uid\":\"plugin::compliance.certification\"}","type":"object"}', '2026-11-29 05:28:56.841', '2026-11-29 05:28:56.841', '2026-11-29 05:28:56.841', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (23, 'mtphw4msjki6en0aq3jti3nm', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.organization","properties":{"fields":["key","name","kind","url","country","logo"]},"conditions":[]}', '2026-11-29 05:28:58.238', '2026-11-29 05:28:58.238', '2026-11-29 05:28:58.238', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (24, 'xr0xn2jyfcrnnnqbumisfndx', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.standard","properties":{"fields":["key","identifier","edition","name","abstract","category","url","withdrawnOn","transitionEndsOn","publisher","supersededBy"]},"conditions":[]}', '2026-11-29 05:28:58.297', '2026-11-29 05:28:58.297', '2026-11-29 05:28:58.297', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (25, 'foy5566kv4i5i97x2y0aqf0n', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.service","properties":{"fields":["key","name","url","parent"]},"conditions":[]}', '2026-11-29 05:28:58.312', '2026-11-29 05:28:58.312', '2026-11-29 05:28:58.312', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (26, 'daamufnt1itj9b8emf65hinz', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.document","properties":{"fields":["key","title","description","kind","visibility","file","privateFile","language","version","periodStart","periodEnd","validFrom","validUntil","renewsOn","sha256","services","certifications","pages"]},"conditions":[]}', '2026-11-29 05:28:58.339', '2026-11-29 05:28:58.339', '2026-11-29 05:28:58.339', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (11, 'fbuweli8c67bggpht2jv14hm', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.organization', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"key\":{\"edit\":{\"label\":\"Key\",\"description\":\"Identifies this organization in every language\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Key\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"Name\",\"description\":\"The official name in this language\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Name\",\"searchable\":true,\"sortable\":true}},\"kind\":{\"edit\":{\"label\":\"Kind\",\"description\":\"The role of the organization\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Kind\",\"searchable\":true,\"sortable\":true}},\"url\":{\"edit\":{\"label\":\"Link\",\"description\":\"Its website\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Link\",\"searchable\":true,\"sortable\":true}},\"country\":{\"edit\":{\"label\":\"Country\",\"description\":\"Where it has its seat\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Country\",\"searchable\":true,\"sortable\":true}},\"logo\":{\"edit\":{\"label\":\"Logo\",\"description\":\"The image to show\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Logo\",\"searchable\":false,\"sortable\":false}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created at\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated at\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"name\",\"kind\",\"country\",\"url\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"kind\",\"size\":6}],[{\"name\":\"country\",\"size\":6},{\"name\":\"logo\",\"size\":6}],[{\"name\":\"url\",\"size\":12}],[{\"name\":\"key\",\"size\":6}]]},\"uid\":\"plugin::compliance.organization\"}","type":"object"}', '2026-11-29 05:28:56.806', '2026-11-29 05:28:56.806', '2026-11-29 05:28:56.806', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (20, 'q1cmj0gxw401dtedslkslg8h', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.service', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"key\":{\"edit\":{\"label\":\"Key\",\"description\":\"Identifies this service in every language\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Key\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"Name\",\"description\":\"As customers know it\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Name\",\"searchable\":true,\"sortable\":true}},\"url\":{\"edit\":{\"label\":\"Link\",\"description\":\"Its page for customers\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Link\",\"searchable\":true,\"sortable\":true}},\"parent\":{\"edit\":{\"label\":\"Part of\",\"description\":\"The service of which it is a part\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Part of\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created at\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated at\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"name\",\"key\",\"url\",\"parent\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"parent\",\"size\":6}],[{\"name\":\"url\",\"size\":12}],[{\"name\":\"key\",\"size\":6}]]},\"uid\":\"plugin::compliance.service\"}","type":"object"}', '2026-11-29 05:28:56.842', '2026-11-29 05:28:56.842', '2026-11-29 05:28:56.842', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (12, 'cg87iqb480efi78gto86mofs', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.plan-approval', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"key\",\"defaultSortBy\":\"key\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"key\":{\"edit\":{\"label\":\"key\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"key\",\"searchable\":true,\"sortable\":true}},\"staged\":{\"edit\":{\"label\":\"staged\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"staged\",\"searchable\":true,\"sortable\":true}},\"planHash\":{\"edit\":{\"label\":\"planHash\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"planHash\",\"searchable\":true,\"sortable\":true}},\"madeOn\":{\"edit\":{\"label\":\"madeOn\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"madeOn\",\"searchable\":true,\"sortable\":true}},\"approvedBy\":{\"edit\":{\"label\":\"approvedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"approvedBy\",\"searchable\":true,\"sortable\":true}},\"approver\":{\"edit\":{\"label\":\"approver\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"approver\",\"searchable\":true,\"sortable\":true}},\"approvedOn\":{\"edit\":{\"label\":\"approvedOn\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"approvedOn\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"key\",\"staged\",\"planHash\"],\"edit\":[[{\"name\":\"key\",\"size\":6},{\"name\":\"staged\",\"size\":6}],[{\"name\":\"planHash\",\"size\":6},{\"name\":\"madeOn\",\"size\":6}],[{\"name\":\"approvedBy\",\"size\":6},{\"name\":\"approver\",\"size\":4}],[{\"name\":\"approvedOn\",\"size\":6}]]},\"uid\":\"plugin::compliance.plan-approval\"}","type":"object"}', '2026-11-29 05:28:56.797', '2026-11-29 05:28:56.797', '2026-11-29 05:28:56.798', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (13, 'gruy5fgail8u19ozz35x9y8j', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.content-change', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"key\",\"defaultSortBy\":\"key\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"key\":{\"edit\":{\"label\":\"key\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"key\",\"searchable\":true,\"sortable\":true}},\"change\":{\"edit\":{\"label\":\"change\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"change\",\"searchable\":false,\"sortable\":false}},\"changedOn\":{\"edit\":{\"label\":\"changedOn\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"changedOn\",\"searchable\":true,\"sortable\":true}},\"run\":{\"edit\":{\"label\":\"run\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"run\",\"searchable\":true,\"sortable\":true}},\"state\":{\"edit\":{\"label\":\"state\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"state\",\"searchable\":true,\"sortable\":true}},\"due\":{\"edit\":{\"label\":\"due\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"due\",\"searchable\":true,\"sortable\":true}},\"tries\":{\"edit\":{\"label\":\"tries\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"tries\",\"searchable\":true,\"sortable\":true}},\"delivered\":{\"edit\":{\"label\":\"delivered\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"delivered\",\"searchable\":false,\"sortable\":false}},\"error\":{\"edit\":{\"label\":\"error\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"error\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"key\",\"changedOn\",\"run\"],\"edit\":[[{\"name\":\"key\",\"size\":6}],[{\"name\":\"change\",\"size\":12}],[{\"name\":\"changedOn\",\"size\":6},{\"name\":\"run\",\"size\":4}],[{\"name\":\"state\",\"size\":6},{\"name\":\"due\",\"size\":6}],[{\"name\":\"tries\",\"size\":4}],[{\"name\":\"delivered\",\"size\":12}],[{\"name\":\"error\",\"size\":6}]]},\"uid\":\"plugin::compliance.content-change\"}","type":"object"}', '2026-11-29 05:28:56.806', '2026-11-29 05:28:56.806', '2026-11-29 05:28:56.806', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (22, 'c7n8hhmbjvbczlhf2xv8icq9', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.document', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"title\",\"defaultSortBy\":\"title\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"key\":{\"edit\":{\"label\":\"Key\",\"description\":\"Identifies this document in every language\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Key\",\"searchable\":true,\"sortable\":true}},\"title\":{\"edit\":{\"label\":\"Title\",\"description\":\"As printed on the document\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Title\",\"searchable\":true,\"sortable\":true}},\"description\":{\"edit\":{\"label\":\"Description\",\"description\":\"Its content, in one or two sentences\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Description\",\"searchable\":true,\"sortable\":true}},\"kind\":{\"edit\":{\"label\":\"Kind\",\"description\":\"The kind of document\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Kind\",\"searchable\":true,\"sortable\":true}},\"visibility\":{\"edit\":{\"label\":\"Visibility\",\"description\":\"Who can see it. The file of evidence that is not public requires a permission\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Visibility\",\"searchable\":true,\"sortable\":true}},\"file\":{\"edit\":{\"label\":\"File\",\"description\":\"The document in this language\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"File\",\"searchable\":false,\"sortable\":false}},\"privateFile\":{\"edit\":{\"label\":\"Private file\",\"description\":\"The name of the file in the private folder\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Private file\",\"searchable\":true,\"sortable\":true}},\"language\":{\"edit\":{\"label\":\"Language of the document\",\"description\":\"As a language tag: en, zh-CN\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Language of the document\",\"searchable\":true,\"sortable\":true}},\"version\":{\"edit\":{\"label\":\"Version\",\"description\":\"As printed on the document\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Version\",\"searchable\":true,\"sortable\":true}},\"periodStart\":{\"edit\":{\"label\":\"Period from\",\"description\":\"The first day that the report covers\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Period from\",\"searchable\":true,\"sortable\":true}},\"periodEnd\":{\"edit\":{\"label\":\"Period to\",\"description\":\"The last day that the report covers\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Period to\",\"searchable\":true,\"sortable\":true}},\"validFrom\":{\"edit\":{\"label\":\"Valid from\",\"description\":\"The first day on which it is valid\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Valid from\",\"searchable\":true,\"sortable\":true}},\"validUntil\":{\"edit\":{\"label\":\"Valid until\",\"description\":\"The last day on which it is valid\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Valid until\",\"searchable\":true,\"sortable\":true}},\"renewsOn\":{\"edit\":{\"label\":\"Renew on\",\"description\":\"The day by which this evidence has to be renewed\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Renew on\",\"searchable\":true,\"sortable\":true}},\"sha256\":{\"edit\":{\"label\":\"SHA-256 hash\",\"description\":\"Verifies that a copy is the same file\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"SHA-256 hash\",\"searchable\":true,\"sortable\":true}},\"services\":{\"edit\":{\"label\":\"Services\",\"description\":\"The services that it covers\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Services\",\"searchable\":false,\"sortable\":false}},\"certifications\":{\"edit\":{\"label\":\"Certifications\",\"description\":\"The certifications that it supports\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Certifications\",\"searchable\":false,\"sortable\":false}},\"pages\":{\"edit\":{\"label\":\"Pages\",\"description\":\"Pages that link to it\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"title\"},\"list\":{\"label\":\"Pages\",\"searchable\":false,\"sortable\":false}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created at\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated at\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"title\",\"kind\",\"visibility\",\"language\",\"validUntil\"],\"edit\":[[{\"name\":\"title\",\"size\":6},{\"name\":\"kind\",\"size\":6}],[{\"name\":\"visibility\",\"size\":4},{\"name\":\"language\",\"size\":4},{\"name\":\"version\",\"size\":4}],[{\"name\":\"validFrom\",\"size\":4},{\"name\":\"validUntil\",\"size\":4},{\"name\":\"renewsOn\",\"size\":4}],[{\"name\":\"periodStart\",\"size\":6},{\"name\":\"periodEnd\",\"size\":6}],[{\"name\":\"certifications\",\"size\":6},{\"name\":\"services\",\"size\":6}],[{\"name\":\"file\",\"size\":6},{\"name\":\"privateFile\",\"size\":6}],[{\"name\":\"sha256\",\"size\":6}],[{\"name\":\"description\",\"size\":12}],[{\"name\":\"pages\",\"size\":6}],[{\"name\":\"key\",\"size\":6}]]},\"uid\":\"plugin::compliance.document\"}","type":"object"}', '2026-11-29 05:28:56.856', '2026-11-29 05:28:56.856', '2026-11-29 05:28:56.856', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (14, 'zl2shy291033a7r8in40s1sh', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.kept-row', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"kind\",\"defaultSortBy\":\"kind\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"kind\":{\"edit\":{\"label\":\"kind\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"kind\",\"searchable\":true,\"sortable\":true}},\"owner\":{\"edit\":{\"label\":\"owner\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"owner\",\"searchable\":true,\"sortable\":true}},\"value\":{\"edit\":{\"label\":\"value\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"value\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"kind\",\"owner\",\"value\"],\"edit\":[[{\"name\":\"kind\",\"size\":6},{\"name\":\"owner\",\"size\":6}],[{\"name\":\"value\",\"size\":6}]]},\"uid\":\"plugin::compliance.kept-row\"}","type":"object"}', '2026-11-29 05:28:56.798', '2026-11-29 05:28:56.798', '2026-11-29 05:28:56.798', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (15, 'pyt0l9kxan5a5862ozex8d94', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.evidence-download', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"link\",\"defaultSortBy\":\"link\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"link\":{\"edit\":{\"label\":\"link\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"link\",\"searchable\":true,\"sortable\":true}},\"sha256\":{\"edit\":{\"label\":\"sha256\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"sha256\",\"searchable\":true,\"sortable\":true}},\"on\":{\"edit\":{\"label\":\"on\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"on\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"link\",\"sha256\",\"on\"],\"edit\":[[{\"name\":\"link\",\"size\":6},{\"name\":\"sha256\",\"size\":6}],[{\"name\":\"on\",\"size\":6}]]},\"uid\":\"plugin::compliance.evidence-download\"}","type":"object"}', '2026-11-29 05:28:56.798', '2026-11-29 05:28:56.798', '2026-11-29 05:28:56.798', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (16, 'xwa9cbi5bufllstw18yxj40o', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.page', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"title\",\"defaultSortBy\":\"path\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"title\":{\"edit\":{\"label\":\"Title\",\"description\":\"The main heading of the page\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Title\",\"searchable\":true,\"sortable\":true}},\"tagline\":{\"edit\":{\"label\":\"Tagline\",\"description\":\"A line under the title; leave it empty if the page has none\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Tagline\",\"searchable\":true,\"sortable\":true}},\"slug\":{\"edit\":{\"label\":\"Slug\",\"description\":\"A short name for links that do not use the path. Change it with care: front ends may use it\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Slug\",\"searchable\":true,\"sortable\":true}},\"path\":{\"edit\":{\"label\":\"Path\",\"description\":\"The path of the page''s URL, such as /support/sla/\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Path\",\"searchable\":true,\"sortable\":true}},\"kind\":{\"edit\":{\"label\":\"Kind\",\"description\":\"What the page is about; the same in every language\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Kind\",\"searchable\":true,\"sortable\":true}},\"summary\":{\"edit\":{\"label\":\"Summary\",\"description\":\"A few sentences for lists and search results\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Summary\",\"searchable\":true,\"sortable\":true}},\"body\":{\"edit\":{\"label\":\"Body\",\"description\":\"The text, in Markdown\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Body\",\"searchable\":false,\"sortable\":false}},\"sourceDate\":{\"edit\":{\"label\":\"Date of the text\",\"description\":\"As printed on the page: 2017, 2017-08 or 2017-08-31\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Date of the text\",\"searchable\":true,\"sortable\":true}},\"version\":{\"edit\":{\"label\":\"Version\",\"description\":\"As printed, if the page has several versions\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Version\",\"searchable\":true,\"sortable\":true}},\"reviewDueOn\":{\"edit\":{\"label\":\"Review due on\",\"description\":\"The date of the next review\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Review due on\",\"searchable\":true,\"sortable\":true}},\"reviewedOn\":{\"edit\":{\"label\":\"Reviewed on\",\"description\":\"The date of the last review\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Reviewed on\",\"searchable\":true,\"sortable\":true}},\"noIndex\":{\"edit\":{\"label\":\"Hide from search engines\",\"description\":\"The page stays accessible at its address\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Hide from search engines\",\"searchable\":true,\"sortable\":true}},\"metaTitle\":{\"edit\":{\"label\":\"Title for search engines\",\"description\":\"Leave it empty to use the title\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Title for search engines\",\"searchable\":true,\"sortable\":true}},\"metaDescription\":{\"edit\":{\"label\":\"Description for search engines\",\"description\":\"Leave it empty to use the summary\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Description for search engines\",\"searchable\":true,\"sortable\":true}},\"parent\":{\"edit\":{\"label\":\"Parent page\",\"description\":\"The page above this one in the breadcrumb\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"title\"},\"list\":{\"label\":\"Parent page\",\"searchable\":true,\"sortable\":true}},\"supersededBy\":{\"edit\":{\"label\":\"Replaced by\",\"description\":\"The newer version of this page\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"title\"},\"list\":{\"label\":\"Replaced by\",\"searchable\":true,\"sortable\":true}},\"certifications\":{\"edit\":{\"label\":\"Certifications\",\"description\":\"The certifications that this page describes\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Certifications\",\"searchable\":false,\"sortable\":false}},\"documents\":{\"edit\":{\"label\":\"Evidence\",\"description\":\"Files that support the claims of the page\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"title\"},\"list\":{\"label\":\"Evidence\",\"searchable\":false,\"sortable\":false}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created at\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated at\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"title\",\"path\",\"kind\",\"sourceDate\",\"updatedAt\"],\"edit\":[[{\"name\":\"title\",\"size\":6},{\"name\":\"kind\",\"size\":6}],[{\"name\":\"tagline\",\"size\":6}],[{\"name\":\"sourceDate\",\"size\":6},{\"name\":\"version\",\"size\":6}],[{\"name\":\"reviewedOn\",\"size\":6},{\"name\":\"reviewDueOn\",\"size\":6}],[{\"name\":\"certifications\",\"size\":6},{\"name\":\"documents\",\"size\":6}],[{\"name\":\"parent\",\"size\":6},{\"name\":\"supersededBy\",\"size\":6}],[{\"name\":\"summary\",\"size\":12}],[{\"name\":\"body\",\"size\":12}],[{\"name\":\"path\",\"size\":6},{\"name\":\"slug\",\"size\":6}],[{\"name\":\"metaTitle\",\"size\":6},{\"name\":\"noIndex\",\"size\":6}],[{\"name\":\"metaDescription\",\"size\":12}]]},\"uid\":\"plugin::compliance.page\"}","type":"object"}', '2026-11-29 05:28:56.806', '2026-11-29 05:28:56.806', '2026-11-29 05:28:56.806', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (17, 'pj0yven2ugkwrmd5xiahulwi', 'view', 'plugin_content_manager_configuration_content_types::plugin::compliance.redirect', '{"value":"{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"from\",\"defaultSortBy\":\"from\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"from\":{\"edit\":{\"label\":\"From\",\"description\":\"The old path: /support/old/\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"From\",\"searchable\":true,\"sortable\":true}},\"to\":{\"edit\":{\"label\":\"To\",\"description\":\"The new path or URL; empty for 410\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"To\",\"searchable\":true,\"sortable\":true}},\"code\":{\"edit\":{\"label\":\"Code\",\"description\":\"301 or 308 for permanent redirects, 302 for temporary ones, 410 if nothing replaces the page\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Code\",\"searchable\":true,\"sortable\":true}},\"origin\":{\"edit\":{\"label\":\"Origin\",\"description\":\"Who created it\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Origin\",\"searchable\":true,\"sortable\":true}},\"page\":{\"edit\":{\"label\":\"Page\",\"description\":\"The page that it leads to, for overviews\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"title\"},\"list\":{\"label\":\"Page\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created at\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated at\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"from\",\"to\",\"code\",\"origin\"],\"edit\":[[{\"name\":\"from\",\"size\":6},{\"name\":\"to\",\"size\":6}],[{\"name\":\"page\",\"size\":4},{\"name\":\"code\",\"size\":4},{\"name\":\"origin\",\"size\":4}]]},\"uid\":\"plugin::compliance.redirect\"}","type":"object"}', '2026-11-29 05:28:56.807', '2026-11-29 05:28:56.807', '2026-11-29 05:28:56.807', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (27, 'f64by0yp5fc1x8sv1d2xtek7', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.certification","properties":{"fields":["key","name","summary","description","scope","type","certificationStatus","certificateNumber","level","originallyIssuedOn","validFrom","validUntil","auditedOn","auditCycle","validIn","verificationUrl","verifiedOn","verifiedBy","owner","badge","order","standard","issuedBy","recognizedBy","services","documents","pages"]},"conditions":[]}', '2026-11-29 05:28:58.419', '2026-11-29 05:28:58.419', '2026-11-29 05:28:58.42', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (28, 'jk65yda7lfhc1nql7oei70wa', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.page","properties":{"fields":["title","tagline","slug","path","kind","summary","body","sourceDate","version","reviewDueOn","reviewedOn","noIndex","metaTitle","metaDescription","parent","supersededBy","certifications","documents"]},"conditions":[]}', '2026-11-29 05:28:58.461', '2026-11-29 05:28:58.461', '2026-11-29 05:28:58.461', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (29, 'qy3l68vy781xmma20dgsh5r3', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.redirect","properties":{"fields":["from","to","code","origin","page"]},"conditions":[]}', '2026-11-29 05:28:58.501', '2026-11-29 05:28:58.501', '2026-11-29 05:28:58.501', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (30, 'zre81cka6mxp7m9xjm9j6731', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.organization","properties":{"fields":["key","name","kind","url","country","logo"]},"conditions":[]}', '2026-11-29 05:28:58.535', '2026-11-29 05:28:58.535', '2026-11-29 05:28:58.535', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (31, 'zpjm4wy7lso00opbd3enkydq', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.standard","properties":{"fields":["key","identifier","edition","name","abstract","category","url","withdrawnOn","transitionEndsOn","publisher","supersededBy"]},"conditions":[]}', '2026-11-29 05:28:58.563', '2026-11-29 05:28:58.563', '2026-11-29 05:28:58.563', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (32, 'p4hmr4319vz8tdqmkemi4hr5', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.service","properties":{"fields":["key","name","url","parent"]},"conditions":[]}', '2026-11-29 05:28:58.616', '2026-11-29 05:28:58.616', '2026-11-29 05:28:58.616', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (33, 'kxverl146vnuqn9lstv5ga53', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.document","properties":{"fields":["key","title","description","kind","visibility","file","privateFile","language","version","periodStart","periodEnd","validFrom","validUntil","renewsOn","sha256","services","certifications","pages"]},"conditions":[]}', '2026-11-29 05:28:58.674', '2026-11-29 05:28:58.674', '2026-11-29 05:28:58.674', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (34, 'cb1nh5bhocwnk3lhzwic3eet', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.certification","properties":{"fields":["key","name","summary","description","scope","type","certificationStatus","certificateNumber","level","originallyIssuedOn","validFrom","validUntil","auditedOn","auditCycle","validIn","verificationUrl","verifiedOn","verifiedBy","owner","badge","order","standard","issuedBy","recognizedBy","services","documents","pages"]},"conditions":[]}', '2026-11-29 05:28:58.727', '2026-11-29 05:28:58.727', '2026-11-29 05:28:58.727', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (35, 'v2po4dwxi6u3iipkabcs4q3t', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.page","properties":{"fields":["title","tagline","slug","path","kind","summary","body","sourceDate","version","reviewDueOn","reviewedOn","noIndex","metaTitle","metaDescription","parent","supersededBy","certifications","documents"]},"conditions":[]}', '2026-11-29 05:28:58.831', '2026-11-29 05:28:58.831', '2026-11-29 05:28:58.832', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (36, 'pfkr9zch8ftecp65i0c1bk8n', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.redirect","properties":{"fields":["from","to","code","origin","page"]},"conditions":[]}', '2026-11-29 05:28:58.899', '2026-11-29 05:28:58.899', '2026-11-29 05:28:58.9', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (37, 'pxwv7mvmqgp4ppku0qpy7417', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.organization","properties":{"fields":["key","name","kind","url","country","logo"]},"conditions":[]}', '2026-11-29 05:28:58.979', '2026-11-29 05:28:58.979', '2026-11-29 05:28:58.979', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (38, 'z4w3dlm5domj8ab2f99y6iik', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.standard","properties":{"fields":["key","identifier","edition","name","abstract","category","url","withdrawnOn","transitionEndsOn","publisher","supersededBy"]},"conditions":[]}', '2026-11-29 05:28:58.995', '2026-11-29 05:28:58.995', '2026-11-29 05:28:58.995', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (39, 'dkqaezs7u3r7x4aniwjyyyja', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.service","properties":{"fields":["key","name","url","parent"]},"conditions":[]}', '2026-11-29 05:28:59.047', '2026-11-29 05:28:59.047', '2026-11-29 05:28:59.048', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (40, 'd2pw28becgyaatxyxzea5w3o', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.document","properties":{"fields":["key","title","description","kind","visibility","file","privateFile","language","version","periodStart","periodEnd","validFrom","validUntil","renewsOn","sha256","services","certifications","pages"]},"conditions":[]}', '2026-11-29 05:28:59.091', '2026-11-29 05:28:59.091', '2026-11-29 05:28:59.092', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (41, 'iaj0hiyhjnxo6tktoen9sf5q', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.certification","properties":{"fields":["key","name","summary","description","scope","type","certificationStatus","certificateNumber","level","originallyIssuedOn","validFrom","validUntil","auditedOn","auditCycle","validIn","verificationUrl","verifiedOn","verifiedBy","owner","badge","order","standard","issuedBy","recognizedBy","services","documents","pages"]},"conditions":[]}', '2026-11-29 05:28:59.14', '2026-11-29 05:28:59.14', '2026-11-29 05:28:59.14', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (42, 'k546h84o36owo92vescm62hu', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.page","properties":{"fields":["title","tagline","slug","path","kind","summary","body","sourceDate","version","reviewDueOn","reviewedOn","noIndex","metaTitle","metaDescription","parent","supersededBy","certifications","documents"]},"conditions":[]}', '2026-11-29 05:28:59.203', '2026-11-29 05:28:59.203', '2026-11-29 05:28:59.203', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (43, 'jr6b7bvh519pml68tioxbl43', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.redirect","properties":{"fields":["from","to","code","origin","page"]},"conditions":[]}', '2026-11-29 05:28:59.239', '2026-11-29 05:28:59.239', '2026-11-29 05:28:59.239', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (50, 'lqhiaqxnwktokzro0tftw96g', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.delete","actionParameters":{},"subject":"plugin::compliance.redirect","properties":{},"conditions":[]}', '2026-11-29 05:28:59.705', '2026-11-29 05:28:59.705', '2026-11-29 05:28:59.705', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (57, 'bqf2k9brotxmw4wxjs6em0br', 'role permission', 'kit5gkoybafsd5erxsh64k7c', '{"action":"plugin::content-manager.explorer.publish","actionParameters":{},"subject":"plugin::compliance.redirect","properties":{},"conditions":[]}', '2026-11-29 05:29:00.137', '2026-11-29 05:29:00.137', '2026-11-29 05:29:00.137', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (58, 'dfgpu321hwjniqf8mdxw2ipw', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.organization","properties":{"fields":["key","name","kind","url","country","logo"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:00.432', '2026-11-29 05:29:00.432', '2026-11-29 05:29:00.432', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (59, 'b5i9dkyqnyolaz1c2xzacr6z', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.standard","properties":{"fields":["key","identifier","edition","name","abstract","category","url","withdrawnOn","transitionEndsOn","publisher","supersededBy"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:00.459', '2026-11-29 05:29:00.459', '2026-11-29 05:29:00.459', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (60, 'wa84vrj8g1vmz22ctr9zvzbx', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.service","properties":{"fields":["key","name","url","parent"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:00.497', '2026-11-29 05:29:00.497', '2026-11-29 05:29:00.497', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (61, 'g6gy7r81hecvea4kjkilzxyp', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.document","properties":{"fields":["key","title","description","kind","visibility","file","privateFile","language","version","periodStart","periodEnd","validFrom","validUntil","renewsOn","sha256","services","certifications","pages"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:00.555', '2026-11-29 05:29:00.555', '2026-11-29 05:29:00.556', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (62, 'wq8z2zovvoz7jq8a9rrd2u11', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.certification","properties":{"fields":["key","name","summary","description","scope","type","certificationStatus","certificateNumber","level","originallyIssuedOn","validFrom","validUntil","auditedOn","auditCycle","validIn","verificationUrl","verifiedOn","verifiedBy","owner","badge","order","standard","issuedBy","recognizedBy","services","documents","pages"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:00.684', '2026-11-29 05:29:00.684', '2026-11-29 05:29:00.684', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (63, 'q61ncctvujcp84mle0yudd4w', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.page","properties":{"fields":["title","tagline","slug","path","kind","summary","body","sourceDate","version","reviewDueOn","reviewedOn","noIndex","metaTitle","metaDescription","parent","supersededBy","certifications","documents"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:00.796', '2026-11-29 05:29:00.796', '2026-11-29 05:29:00.796', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (64, 'jl02s3w3fkw0y9tcx09wckmw', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.create","actionParameters":{},"subject":"plugin::compliance.redirect","properties":{"fields":["from","to","code","origin","page"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:00.891', '2026-11-29 05:29:00.891', '2026-11-29 05:29:00.892', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (65, 'ohj7wtgypqom4dejhihwd22a', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.organization","properties":{"fields":["key","name","kind","url","country","logo"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:00.982', '2026-11-29 05:29:00.982', '2026-11-29 05:29:00.982', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (66, 'cf8s10ypvkn4nw5t0fwohajz', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.standard","properties":{"fields":["key","identifier","edition","name","abstract","category","url","withdrawnOn","transitionEndsOn","publisher","supersededBy"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:01.083', '2026-11-29 05:29:01.083', '2026-11-29 05:29:01.084', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (67, 'vlmf8rvxue4tkmq5w3pr5njv', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.service","properties":{"fields":["key","name","url","parent"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:01.171', '2026-11-29 05:29:01.171', '2026-11-29 05:29:01.171', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (68, 'e3eavi3afy5sso2ufho8ozp5', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.document","properties":{"fields":["key","title","description","kind","visibility","file","privateFile","language","version","periodStart","periodEnd","validFrom","validUntil","renewsOn","sha256","services","certifications","pages"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:01.284', '2026-11-29 05:29:01.284', '2026-11-29 05:29:01.285', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (69, 'mdpsaqer4vi19s2gq612ugvo', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.certification","properties":{"fields":["key","name","summary","description","scope","type","certificationStatus","certificateNumber","level","originallyIssuedOn","validFrom","validUntil","auditedOn","auditCycle","validIn","verificationUrl","verifiedOn","verifiedBy","owner","badge","order","standard","issuedBy","recognizedBy","services","documents","pages"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:01.34', '2026-11-29 05:29:01.34', '2026-11-29 05:29:01.34', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (70, 'is0a79noravhkmyubbagaetr', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.page","properties":{"fields":["title","tagline","slug","path","kind","summary","body","sourceDate","version","reviewDueOn","reviewedOn","noIndex","metaTitle","metaDescription","parent","supersededBy","certifications","documents"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:01.412', '2026-11-29 05:29:01.412', '2026-11-29 05:29:01.412', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (71, 'qch7ywa9e2pkzjvv79ut86ra', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.read","actionParameters":{},"subject":"plugin::compliance.redirect","properties":{"fields":["from","to","code","origin","page"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:01.476', '2026-11-29 05:29:01.476', '2026-11-29 05:29:01.476', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (72, 'm3wlalcf1v4i3maq36zdw14o', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.organization","properties":{"fields":["key","name","kind","url","country","logo"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:01.53', '2026-11-29 05:29:01.53', '2026-11-29 05:29:01.53', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (73, 'g4rlg7cvjpkpca512r1r433y', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.standard","properties":{"fields":["key","identifier","edition","name","abstract","category","url","withdrawnOn","transitionEndsOn","publisher","supersededBy"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:01.633', '2026-11-29 05:29:01.633', '2026-11-29 05:29:01.633', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (74, 'e3m020kiw76rhq4eaok80kqg', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.service","properties":{"fields":["key","name","url","parent"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:01.763', '2026-11-29 05:29:01.763', '2026-11-29 05:29:01.763', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (75, 'dqgoi6be6ik7rivv2xn2graq', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.document","properties":{"fields":["key","title","description","kind","visibility","file","privateFile","language","version","periodStart","periodEnd","validFrom","validUntil","renewsOn","sha256","services","certifications","pages"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:01.852', '2026-11-29 05:29:01.852', '2026-11-29 05:29:01.852', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (76, 'j3s1gvbv9bd26adugo4f53bh', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.certification","properties":{"fields":["key","name","summary","description","scope","type","certificationStatus","certificateNumber","level","originallyIssuedOn","validFrom","validUntil","auditedOn","auditCycle","validIn","verificationUrl","verifiedOn","verifiedBy","owner","badge","order","standard","issuedBy","recognizedBy","services","documents","pages"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:01.957', '2026-11-29 05:29:01.957', '2026-11-29 05:29:01.957', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (77, 'dtabeudpkoxf5t3ledfvbqki', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.page","properties":{"fields":["title","tagline","slug","path","kind","summary","body","sourceDate","version","reviewDueOn","reviewedOn","noIndex","metaTitle","metaDescription","parent","supersededBy","certifications","documents"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:02.035', '2026-11-29 05:29:02.035', '2026-11-29 05:29:02.035', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (78, 'z51zfn5rxi4dfdfwp8y3s3ld', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.update","actionParameters":{},"subject":"plugin::compliance.redirect","properties":{"fields":["from","to","code","origin","page"]},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:02.119', '2026-11-29 05:29:02.119', '2026-11-29 05:29:02.119', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (85, 'm5l29t660w6jfg18i39p17f0', 'role permission', 'ad5p86dtmzxedahfm272ylo3', '{"action":"plugin::content-manager.explorer.delete","actionParameters":{},"subject":"plugin::compliance.redirect","properties":{},"conditions":["admin::is-creator"]}', '2026-11-29 05:29:02.671', '2026-11-29 05:29:02.671', '2026-11-29 05:29:02.671', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (86, 'j2axmgvz6ajtdn27rj9iumeu', 'media link', 'plugin::compliance.document 5', '{"field":"file","files":["hraxxuqo3xrptpwry18fphg7"]}', '2026-11-29 05:30:07.639', '2026-11-29 05:30:07.639', '2026-11-29 05:30:07.646', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (87, 'nzu7udvkgq6mfz81i0e65waf', 'media link', 'plugin::compliance.document 6', '{"field":"file","files":["hraxxuqo3xrptpwry18fphg7"]}', '2026-11-29 05:30:07.878', '2026-11-29 05:30:07.878', '2026-11-29 05:30:07.878', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (88, 'reu4apx6na33jhx2b3wtx4ih', 'API token permission', 'yca1eyb42k5f20yycn54bpko', '{"action":"plugin::compliance.page.find"}', '2026-11-29 05:30:26.786', '2026-11-29 05:30:26.786', '2026-11-29 05:30:26.786', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (89, 'lk2uuefjsvyi6htbltd17fbg', 'API token permission', 'yca1eyb42k5f20yycn54bpko', '{"action":"plugin::compliance.certification.find"}', '2026-11-29 05:30:26.786', '2026-11-29 05:30:26.786', '2026-11-29 05:30:26.787', NULL, NULL, NULL);
INSERT INTO public.compliance_kept_rows VALUES (90, 'ev6zeftrynbke7ycgvigznr8', 'API token permission', 'yca1eyb42k5f20yycn54bpko', '{"action":"plugin::compliance.claims.asOf"}', '2026-11-29 05:30:26.786', '2026-11-29 05:30:26.786', '2026-11-29 05:30:26.787', NULL, NULL, NULL);


--
-- Data for Name: compliance_ledger_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_ledger_entries VALUES (1, 'n8oelgw6d2xj7bud1xl744wr', 'cce57cc09010f28e6d72da43', 1, '2026-04-01T08:00:00.000Z', 'certification', 'Test Admin', '{"en": {"facts": {"key": "iso-iec-27001", "name": "ISO/IEC 27001:2013 Certification", "type": "certification", "level": null, "scope": null, "summary": null, "validIn": null, "auditedOn": null, "validFrom": null, "auditCycle": "P1Y", "validUntil": "2027-03-31", "verifiedBy": "Test Admin", "verifiedOn": "2026-04-01", "description": null, "verificationUrl": "https://register.example/lc", "certificateNumber": null, "originallyIssuedOn": null, "certificationStatus": "active"}, "quotes": {"name": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "type": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "issuedBy": [{"line": 9, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/)."}], "services": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "The certificate was granted to Object Storage and Backup."}], "standard": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "auditCycle": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "We are audited every year."}], "verificationUrl": [{"line": 9, "path": "trust/older/certificates-en.md", "site": "lanchuan", "text": "Results are published on [the register](https://register.example/lc)."}]}, "issuedBy": {"key": "qingyuan-certification-center", "name": "Qingyuan Certification Center", "documentId": "c03f605a74bfe75959320277"}, "services": [{"key": "backup", "name": "Backup", "documentId": "cbabc778f8f055039f9eff68"}, {"key": "object-storage", "name": "Object Storage", "documentId": "cea0935f81e8be8186e5b3b5"}], "standard": {"key": "iso-iec-27001", "edition": "2013", "documentId": "c75e170a4ea80ed6a6fcc254", "identifier": "ISO/IEC 27001", "withdrawnOn": "2022-10-25", "transitionEndsOn": "2025-10-31"}, "documents": [], "recognizedBy": null}}', 'sha256:e668dae835fd008c15cc9a2a6ebbba170cd4c25c8a9ec385787baa2be39b1249', 'sha256:1754ecc5ba3b4eb64f90afbf598e6d0ab0663cc50f5823dc96ff0acb5d6d4865', '2026-11-29 05:29:58.012', '2026-11-29 05:29:58.012', '2026-11-29 05:29:58.012', NULL, NULL, NULL);
INSERT INTO public.compliance_ledger_entries VALUES (2, 'rakyo57386vc7wlyutj6v1fd', 'cce57cc09010f28e6d72da43', 2, '2026-04-01T08:00:00.000Z', 'certification', 'Test Admin', '{"en": {"facts": {"key": "iso-iec-27001", "name": "ISO/IEC 27001:2013 Certification", "type": "certification", "level": null, "scope": null, "summary": null, "validIn": null, "auditedOn": null, "validFrom": null, "auditCycle": "P1Y", "validUntil": "2027-03-31", "verifiedBy": "Test Admin", "verifiedOn": "2026-04-01", "description": null, "verificationUrl": "https://register.example/lc", "certificateNumber": null, "originallyIssuedOn": null, "certificationStatus": "active"}, "quotes": {"name": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "type": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "issuedBy": [{"line": 9, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/)."}], "services": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "The certificate was granted to Object Storage and Backup."}], "standard": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "auditCycle": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "We are audited every year."}], "verificationUrl": [{"line": 9, "path": "trust/older/certificates-en.md", "site": "lanchuan", "text": "Results are published on [the register](https://register.example/lc)."}]}, "issuedBy": {"key": "qingyuan-certification-center", "name": "Qingyuan Certification Center", "documentId": "c03f605a74bfe75959320277"}, "services": [{"key": "backup", "name": "Backup", "documentId": "cbabc778f8f055039f9eff68"}, {"key": "object-storage", "name": "Object Storage", "documentId": "cea0935f81e8be8186e5b3b5"}], "standard": {"key": "iso-iec-27001", "edition": "2013", "documentId": "c75e170a4ea80ed6a6fcc254", "identifier": "ISO/IEC 27001", "withdrawnOn": "2022-10-25", "transitionEndsOn": "2025-10-31"}, "documents": [], "recognizedBy": null}, "zh-CN": {"facts": {"key": "iso-iec-27001", "name": "ISO/IEC 27001 认证", "type": "certification", "level": null, "scope": "对象存储服务的运维与管理，每年接受审核", "summary": null, "validIn": null, "auditedOn": null, "validFrom": null, "auditCycle": "P1Y", "validUntil": "2027-03-31", "verifiedBy": "Test Admin", "verifiedOn": "2026-04-01", "description": null, "verificationUrl": "https://register.example/lc", "certificateNumber": null, "originallyIssuedOn": null, "certificationStatus": "active"}, "quotes": {"name": [{"line": 7, "path": "trust/compliance.md", "site": "lanchuan", "text": "ISO/IEC 27001 认证"}], "type": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "scope": [{"line": 9, "path": "trust/compliance.md", "site": "lanchuan", "text": "证书范围为对象存储服务的运维与管理，每年接受审核。"}], "auditCycle": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "We are audited every year."}], "verificationUrl": [{"line": 9, "path": "trust/older/certificates-en.md", "site": "lanchuan", "text": "Results are published on [the register](https://register.example/lc)."}]}, "issuedBy": {"key": "qingyuan-certification-center", "name": "清远认证中心", "documentId": "c03f605a74bfe75959320277"}, "services": [], "standard": {"key": "iso-iec-27001", "edition": "2013", "documentId": "c75e170a4ea80ed6a6fcc254", "identifier": "ISO/IEC 27001", "withdrawnOn": "2022-10-25", "transitionEndsOn": "2025-10-31"}, "documents": [], "recognizedBy": null}}', 'sha256:1754ecc5ba3b4eb64f90afbf598e6d0ab0663cc50f5823dc96ff0acb5d6d4865', 'sha256:49bd7fda92a37a690bf3d633ffe8b9f2ff72287a0531a73489ce9c0dad4f126b', '2026-11-29 05:29:58.764', '2026-11-29 05:29:58.764', '2026-11-29 05:29:58.764', NULL, NULL, NULL);
INSERT INTO public.compliance_ledger_entries VALUES (3, 'gkmx1yp34v27mc2fxlhej41l', 'cce57cc09010f28e6d72da43', 3, '2026-05-01T08:00:00.000Z', 'certification', 'Test Admin', '{"en": {"facts": {"key": "iso-iec-27001", "name": "ISO/IEC 27001:2013 Certification", "type": "certification", "level": null, "scope": null, "summary": null, "validIn": null, "auditedOn": null, "validFrom": null, "auditCycle": "P1Y", "validUntil": "2027-06-30", "verifiedBy": "Test Admin", "verifiedOn": "2026-05-01", "description": null, "verificationUrl": "https://register.example/lc", "certificateNumber": null, "originallyIssuedOn": null, "certificationStatus": "active"}, "quotes": {"name": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "type": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "issuedBy": [{"line": 9, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/)."}], "services": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "The certificate was granted to Object Storage and Backup."}], "standard": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "auditCycle": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "We are audited every year."}], "verificationUrl": [{"line": 9, "path": "trust/older/certificates-en.md", "site": "lanchuan", "text": "Results are published on [the register](https://register.example/lc)."}]}, "issuedBy": {"key": "qingyuan-certification-center", "name": "Qingyuan Certification Center", "documentId": "c03f605a74bfe75959320277"}, "services": [{"key": "backup", "name": "Backup", "documentId": "cbabc778f8f055039f9eff68"}, {"key": "object-storage", "name": "Object Storage", "documentId": "cea0935f81e8be8186e5b3b5"}], "standard": {"key": "iso-iec-27001", "edition": "2013", "documentId": "c75e170a4ea80ed6a6fcc254", "identifier": "ISO/IEC 27001", "withdrawnOn": "2022-10-25", "transitionEndsOn": "2025-10-31"}, "documents": [], "recognizedBy": null}, "zh-CN": {"facts": {"key": "iso-iec-27001", "name": "ISO/IEC 27001 认证", "type": "certification", "level": null, "scope": "对象存储服务的运维与管理，每年接受审核", "summary": null, "validIn": null, "auditedOn": null, "validFrom": null, "auditCycle": "P1Y", "validUntil": "2027-06-30", "verifiedBy": "Test Admin", "verifiedOn": "2026-05-01", "description": null, "verificationUrl": "https://register.example/lc", "certificateNumber": null, "originallyIssuedOn": null, "certificationStatus": "active"}, "quotes": {"name": [{"line": 7, "path": "trust/compliance.md", "site": "lanchuan", "text": "ISO/IEC 27001 认证"}], "type": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "scope": [{"line": 9, "path": "trust/compliance.md", "site": "lanchuan", "text": "证书范围为对象存储服务的运维与管理，每年接受审核。"}], "auditCycle": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "We are audited every year."}], "verificationUrl": [{"line": 9, "path": "trust/older/certificates-en.md", "site": "lanchuan", "text": "Results are published on [the register](https://register.example/lc)."}]}, "issuedBy": {"key": "qingyuan-certification-center", "name": "清远认证中心", "documentId": "c03f605a74bfe75959320277"}, "services": [], "standard": {"key": "iso-iec-27001", "edition": "2013", "documentId": "c75e170a4ea80ed6a6fcc254", "identifier": "ISO/IEC 27001", "withdrawnOn": "2022-10-25", "transitionEndsOn": "2025-10-31"}, "documents": [], "recognizedBy": null}}', 'sha256:49bd7fda92a37a690bf3d633ffe8b9f2ff72287a0531a73489ce9c0dad4f126b', 'sha256:556a5b744eb498376a2dd6f8a5299f543de889804394f657a26ee4453ce341b1', '2026-11-29 05:30:01.709', '2026-11-29 05:30:01.709', '2026-11-29 05:30:01.71', NULL, NULL, NULL);
INSERT INTO public.compliance_ledger_entries VALUES (4, 'k4v3ghvpue4zgm5pjwoelazu', 'zo1m7g3r1nr5aoteu545l5sg', 1, '2026-05-01T08:00:00.000Z', 'certification', NULL, '{"en": {"facts": {"key": "pci-dss", "name": "PCI DSS", "type": null, "level": null, "scope": null, "summary": null, "validIn": null, "auditedOn": null, "validFrom": "2025-02-01", "auditCycle": null, "validUntil": "2026-01-31", "verifiedBy": "Ana", "verifiedOn": "2025-02-01", "description": null, "verificationUrl": null, "certificateNumber": null, "originallyIssuedOn": null, "certificationStatus": "active"}, "issuedBy": null, "services": [], "standard": null, "documents": [], "recognizedBy": null}, "zh-CN": {"facts": {"key": "pci-dss", "name": "PCI DSS 认证", "type": null, "level": null, "scope": null, "summary": null, "validIn": null, "auditedOn": null, "validFrom": "2025-02-01", "auditCycle": null, "validUntil": "2026-01-31", "verifiedBy": "Ana", "verifiedOn": "2025-02-01", "description": null, "verificationUrl": null, "certificateNumber": null, "originallyIssuedOn": null, "certificationStatus": "active"}, "issuedBy": null, "services": [], "standard": null, "documents": [], "recognizedBy": null}}', 'sha256:8d079be2a062171bbbdf1b2c24bc27d1bb4a5a6fb86ea5e449e620e3ebd03d1e', 'sha256:342b5e3b9065e537a0c50db784dc89bc0e51774e866ebef9111ca08b31d8558c', '2026-11-29 05:30:03.66', '2026-11-29 05:30:03.66', '2026-11-29 05:30:03.66', NULL, NULL, NULL);
INSERT INTO public.compliance_ledger_entries VALUES (5, 'w2niv01b6z4mwy9x6oor2ej7', 'cce57cc09010f28e6d72da43', 4, '2026-06-01T08:00:00.000Z', 'related', NULL, '{"en": {"facts": {"key": "iso-iec-27001", "name": "ISO/IEC 27001:2013 Certification", "type": "certification", "level": null, "scope": null, "summary": null, "validIn": null, "auditedOn": null, "validFrom": null, "auditCycle": "P1Y", "validUntil": "2027-06-30", "verifiedBy": "Test Admin", "verifiedOn": "2026-05-01", "description": null, "verificationUrl": "https://register.example/lc", "certificateNumber": null, "originallyIssuedOn": null, "certificationStatus": "active"}, "quotes": {"name": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "type": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "issuedBy": [{"line": 9, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/)."}], "services": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "The certificate was granted to Object Storage and Backup."}], "standard": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "auditCycle": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "We are audited every year."}], "verificationUrl": [{"line": 9, "path": "trust/older/certificates-en.md", "site": "lanchuan", "text": "Results are published on [the register](https://register.example/lc)."}]}, "issuedBy": {"key": "qingyuan-certification-center", "name": "Qingyuan Certification Center", "documentId": "c03f605a74bfe75959320277"}, "services": [{"key": "backup", "name": "Backup", "documentId": "cbabc778f8f055039f9eff68"}, {"key": "object-storage", "name": "Object Storage", "documentId": "cea0935f81e8be8186e5b3b5"}], "standard": {"key": "iso-iec-27001", "edition": "2013", "documentId": "c75e170a4ea80ed6a6fcc254", "identifier": "ISO/IEC 27001", "withdrawnOn": "2022-10-25", "transitionEndsOn": "2025-10-31"}, "documents": [{"key": "audit-report", "title": "Audit report", "sha256": "11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec", "documentId": "vnuibb6q7zhemhdvnj6xdggt", "visibility": "on-request"}], "recognizedBy": null}, "zh-CN": {"facts": {"key": "iso-iec-27001", "name": "ISO/IEC 27001 认证", "type": "certification", "level": null, "scope": "对象存储服务的运维与管理，每年接受审核", "summary": null, "validIn": null, "auditedOn": null, "validFrom": null, "auditCycle": "P1Y", "validUntil": "2027-06-30", "verifiedBy": "Test Admin", "verifiedOn": "2026-05-01", "description": null, "verificationUrl": "https://register.example/lc", "certificateNumber": null, "originallyIssuedOn": null, "certificationStatus": "active"}, "quotes": {"name": [{"line": 7, "path": "trust/compliance.md", "site": "lanchuan", "text": "ISO/IEC 27001 认证"}], "type": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "scope": [{"line": 9, "path": "trust/compliance.md", "site": "lanchuan", "text": "证书范围为对象存储服务的运维与管理，每年接受审核。"}], "auditCycle": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "We are audited every year."}], "verificationUrl": [{"line": 9, "path": "trust/older/certificates-en.md", "site": "lanchuan", "text": "Results are published on [the register](https://register.example/lc)."}]}, "issuedBy": {"key": "qingyuan-certification-center", "name": "清远认证中心", "documentId": "c03f605a74bfe75959320277"}, "services": [], "standard": {"key": "iso-iec-27001", "edition": "2013", "documentId": "c75e170a4ea80ed6a6fcc254", "identifier": "ISO/IEC 27001", "withdrawnOn": "2022-10-25", "transitionEndsOn": "2025-10-31"}, "documents": [], "recognizedBy": null}}', 'sha256:556a5b744eb498376a2dd6f8a5299f543de889804394f657a26ee4453ce341b1', 'sha256:9b7e457596d9b2d7062884a719306480c26c0c236b4a05394cfe14f6cda88a5f', '2026-11-29 05:30:05.872', '2026-11-29 05:30:05.872', '2026-11-29 05:30:05.872', NULL, NULL, NULL);
INSERT INTO public.compliance_ledger_entries VALUES (6, 'ni0i52a09qy2mai6bzlnd854', 'cce57cc09010f28e6d72da43', 5, '2026-06-01T08:00:00.000Z', 'related', NULL, '{"en": {"facts": {"key": "iso-iec-27001", "name": "ISO/IEC 27001:2013 Certification", "type": "certification", "level": null, "scope": null, "summary": null, "validIn": null, "auditedOn": null, "validFrom": null, "auditCycle": "P1Y", "validUntil": "2027-06-30", "verifiedBy": "Test Admin", "verifiedOn": "2026-05-01", "description": null, "verificationUrl": "https://register.example/lc", "certificateNumber": null, "originallyIssuedOn": null, "certificationStatus": "active"}, "quotes": {"name": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "type": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "issuedBy": [{"line": 9, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/)."}], "services": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "The certificate was granted to Object Storage and Backup."}], "standard": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "auditCycle": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "We are audited every year."}], "verificationUrl": [{"line": 9, "path": "trust/older/certificates-en.md", "site": "lanchuan", "text": "Results are published on [the register](https://register.example/lc)."}]}, "issuedBy": {"key": "qingyuan-certification-center", "name": "Qingyuan Certification Center", "documentId": "c03f605a74bfe75959320277"}, "services": [{"key": "backup", "name": "Backup", "documentId": "cbabc778f8f055039f9eff68"}, {"key": "object-storage", "name": "Object Storage", "documentId": "cea0935f81e8be8186e5b3b5"}], "standard": {"key": "iso-iec-27001", "edition": "2013", "documentId": "c75e170a4ea80ed6a6fcc254", "identifier": "ISO/IEC 27001", "withdrawnOn": "2022-10-25", "transitionEndsOn": "2025-10-31"}, "documents": [{"key": "audit-report", "title": "Audit report", "sha256": "11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec", "documentId": "vnuibb6q7zhemhdvnj6xdggt", "visibility": "on-request"}], "recognizedBy": null}, "zh-CN": {"facts": {"key": "iso-iec-27001", "name": "ISO/IEC 27001 认证", "type": "certification", "level": null, "scope": "对象存储服务的运维与管理，每年接受审核", "summary": null, "validIn": null, "auditedOn": null, "validFrom": null, "auditCycle": "P1Y", "validUntil": "2027-06-30", "verifiedBy": "Test Admin", "verifiedOn": "2026-05-01", "description": null, "verificationUrl": "https://register.example/lc", "certificateNumber": null, "originallyIssuedOn": null, "certificationStatus": "active"}, "quotes": {"name": [{"line": 7, "path": "trust/compliance.md", "site": "lanchuan", "text": "ISO/IEC 27001 认证"}], "type": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "scope": [{"line": 9, "path": "trust/compliance.md", "site": "lanchuan", "text": "证书范围为对象存储服务的运维与管理，每年接受审核。"}], "auditCycle": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "We are audited every year."}], "verificationUrl": [{"line": 9, "path": "trust/older/certificates-en.md", "site": "lanchuan", "text": "Results are published on [the register](https://register.example/lc)."}]}, "issuedBy": {"key": "qingyuan-certification-center", "name": "清远认证中心", "documentId": "c03f605a74bfe75959320277"}, "services": [], "standard": {"key": "iso-iec-27001", "edition": "2013", "documentId": "c75e170a4ea80ed6a6fcc254", "identifier": "ISO/IEC 27001", "withdrawnOn": "2022-10-25", "transitionEndsOn": "2025-10-31"}, "documents": [{"key": "audit-report", "title": "审计报告", "sha256": "11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec", "documentId": "vnuibb6q7zhemhdvnj6xdggt", "visibility": "on-request"}], "recognizedBy": null}}', 'sha256:9b7e457596d9b2d7062884a719306480c26c0c236b4a05394cfe14f6cda88a5f', 'sha256:4062dc698992815875b8957820e2c0aa00da8cbbb120f4f92077930c52a0f3e7', '2026-11-29 05:30:06.36', '2026-11-29 05:30:06.36', '2026-11-29 05:30:06.36', NULL, NULL, NULL);
INSERT INTO public.compliance_ledger_entries VALUES (7, 'a1kfrtpcq6o2yfqzadccoi8z', 'cce57cc09010f28e6d72da43', 6, '2026-06-01T08:00:00.000Z', 'related', NULL, '{"en": {"facts": {"key": "iso-iec-27001", "name": "ISO/IEC 27001:2013 Certification", "type": "certification", "level": null, "scope": null, "summary": null, "validIn": null, "auditedOn": null, "validFrom": null, "auditCycle": "P1Y", "validUntil": "2027-06-30", "verifiedBy": "Test Admin", "verifiedOn": "2026-05-01", "description": null, "verificationUrl": "https://register.example/lc", "certificateNumber": null, "originallyIssuedOn": null, "certificationStatus": "active"}, "quotes": {"name": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "type": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "issuedBy": [{"line": 9, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/)."}], "services": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "The certificate was granted to Object Storage and Backup."}], "standard": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "auditCycle": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "We are audited every year."}], "verificationUrl": [{"line": 9, "path": "trust/older/certificates-en.md", "site": "lanchuan", "text": "Results are published on [the register](https://register.example/lc)."}]}, "issuedBy": {"key": "qingyuan-certification-center", "name": "Qingyuan Certification Center", "documentId": "c03f605a74bfe75959320277"}, "services": [{"key": "backup", "name": "Backup", "documentId": "cbabc778f8f055039f9eff68"}, {"key": "object-storage", "name": "Object Storage", "documentId": "cea0935f81e8be8186e5b3b5"}], "standard": {"key": "iso-iec-27001", "edition": "2013", "documentId": "c75e170a4ea80ed6a6fcc254", "identifier": "ISO/IEC 27001", "withdrawnOn": "2022-10-25", "transitionEndsOn": "2025-10-31"}, "documents": [{"key": "certificate", "title": "Certificate", "sha256": null, "documentId": "ehixoc077hmsfu2ploc9vpop", "visibility": "public"}, {"key": "audit-report", "title": "Audit report", "sha256": "11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec", "documentId": "vnuibb6q7zhemhdvnj6xdggt", "visibility": "on-request"}], "recognizedBy": null}, "zh-CN": {"facts": {"key": "iso-iec-27001", "name": "ISO/IEC 27001 认证", "type": "certification", "level": null, "scope": "对象存储服务的运维与管理，每年接受审核", "summary": null, "validIn": null, "auditedOn": null, "validFrom": null, "auditCycle": "P1Y", "validUntil": "2027-06-30", "verifiedBy": "Test Admin", "verifiedOn": "2026-05-01", "description": null, "verificationUrl": "https://register.example/lc", "certificateNumber": null, "originallyIssuedOn": null, "certificationStatus": "active"}, "quotes": {"name": [{"line": 7, "path": "trust/compliance.md", "site": "lanchuan", "text": "ISO/IEC 27001 认证"}], "type": [{"line": 7, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "ISO/IEC 27001:2013 Certification"}], "scope": [{"line": 9, "path": "trust/compliance.md", "site": "lanchuan", "text": "证书范围为对象存储服务的运维与管理，每年接受审核。"}], "auditCycle": [{"line": 10, "path": "trust/compliance-en.md", "site": "lanchuan", "text": "We are audited every year."}], "verificationUrl": [{"line": 9, "path": "trust/older/certificates-en.md", "site": "lanchuan", "text": "Results are published on [the register](https://register.example/lc)."}]}, "issuedBy": {"key": "qingyuan-certification-center", "name": "清远认证中心", "documentId": "c03f605a74bfe75959320277"}, "services": [], "standard": {"key": "iso-iec-27001", "edition": "2013", "documentId": "c75e170a4ea80ed6a6fcc254", "identifier": "ISO/IEC 27001", "withdrawnOn": "2022-10-25", "transitionEndsOn": "2025-10-31"}, "documents": [{"key": "audit-report", "title": "审计报告", "sha256": "11da8533f6ae592f3986d8faedb21cc9409d5635a300c1d742426969f4e304ec", "documentId": "vnuibb6q7zhemhdvnj6xdggt", "visibility": "on-request"}], "recognizedBy": null}}', 'sha256:4062dc698992815875b8957820e2c0aa00da8cbbb120f4f92077930c52a0f3e7', 'sha256:81ffa4323474c925cb90ead50de82acc03aba0ad745a636665b684be47a258b8', '2026-11-29 05:30:08.276', '2026-11-29 05:30:08.276', '2026-11-29 05:30:08.276', NULL, NULL, NULL);


--
-- Data for Name: compliance_organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_organizations VALUES (1, 'c6f26e100b2de60a2503d2ab', 'iso-iec', 'ISO and IEC', 'standards-body', 'https://www.iso.org/', NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'en');
INSERT INTO public.compliance_organizations VALUES (2, 'c6f26e100b2de60a2503d2ab', 'iso-iec', '国际标准化组织和国际电工委员会', 'standards-body', 'https://www.iso.org/', NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_organizations VALUES (3, 'c05317c9478e1e8bc7b76cdf', 'ministry-of-public-security', 'Ministry of Public Security', 'regulator', 'https://www.mps.gov.cn/', 'CN', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'en');
INSERT INTO public.compliance_organizations VALUES (4, 'c05317c9478e1e8bc7b76cdf', 'ministry-of-public-security', '公安部', 'regulator', 'https://www.mps.gov.cn/', 'CN', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_organizations VALUES (5, 'c03f605a74bfe75959320277', 'qingyuan-certification-center', 'Qingyuan Certification Center', NULL, 'https://qcc.example/', NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'en');
INSERT INTO public.compliance_organizations VALUES (6, 'c03f605a74bfe75959320277', 'qingyuan-certification-center', '清远认证中心', NULL, 'https://qcc.example/', NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'zh-CN');


--
-- Data for Name: compliance_page_texts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_page_texts VALUES (1, 'adqqeu7zl9zuqkbp43im69qg', 'cf5f314e66f1c83e9a34d0a2', 'en', 'Links', '/sla/links-en/', 'sha256:9da67ae11a42de3ce304baaacf15a4e219387963d9080c44373acba1d3e28aa1', 'sha256:9da67ae11a42de3ce304baaacf15a4e219387963d9080c44373acba1d3e28aa1', 'sha256:b9af8b9a47505cd01fcfd9c4ecdc1d714bae7d3009f716094e5a962c6b671832', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '2026-11-29 05:29:39.949', '2026-11-29 05:29:39.949', '2026-11-29 05:29:39.955', NULL, NULL, NULL);
INSERT INTO public.compliance_page_texts VALUES (3, 'z87oee4845sjqac62wat5qpw', 'c95036d2ec677f8f79e9b57f', 'zh-CN', '邮件服务级别协议', '/sla/mail/', 'sha256:0b5f8c2094148bc1f232b5f128cec76248ef12bcb7c677302d0e0d2b515cdc65', 'sha256:0b5f8c2094148bc1f232b5f128cec76248ef12bcb7c677302d0e0d2b515cdc65', 'sha256:481b538df651548fa5eaa0656c19a5fa9f794088b6927b74cabf0dcc68c7af48', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '2026-11-29 05:29:39.949', '2026-11-29 05:29:39.949', '2026-11-29 05:29:39.955', NULL, NULL, NULL);
INSERT INTO public.compliance_page_texts VALUES (2, 'p1majonzb3wd6qf798etdk1t', 'c95036d2ec677f8f79e9b57f', 'en', 'Our promise for mail', '/sla/mail-en/', 'sha256:bfdde6fe2e69ea9c6d68a2d32452853c2c50501f520ebf05adab31597dc426d0', 'sha256:b649a2a40295080444fb786bbe490216258b8cda15df922589804a43ff95b3f1', 'sha256:1b032ad183d537a8005639cbf7a7cc8f9bfdc482afd309966f78668eaf3a812f', '2026-03-01 08:00:00.001', '2026-03-01 08:00:00', NULL, '2026-11-29 05:29:39.949', '2026-03-01 08:00:00', '2026-11-29 05:29:39.955', NULL, NULL, NULL);
INSERT INTO public.compliance_page_texts VALUES (4, 'al48u38yxvqm6cgx4dgbj0jy', 'c4a23c4b62816e44ee1f94c0', 'en', 'Terms', '/legal/terms-en/', 'sha256:1c75a6c59107acc4ac5862d08761b3360aa0ec5cd71f71d25ab20fb70399851a', 'sha256:1c75a6c59107acc4ac5862d08761b3360aa0ec5cd71f71d25ab20fb70399851a', 'sha256:6b71356d26fe623e69e499ad016b1059922d8327acdffb686ae440198c97bdfa', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '2026-11-29 05:29:39.949', '2026-03-01 08:00:00', '2026-11-29 05:29:39.955', NULL, NULL, NULL);
INSERT INTO public.compliance_page_texts VALUES (5, 'sfwfvlq381fh0wt6bgsq2mdf', 'c4a23c4b62816e44ee1f94c0', 'zh-CN', '条款', '/legal/terms/', 'sha256:a591720054334be23585395165b49b50ddaae7d3899f8d30c8c703d21c58e455', 'sha256:a591720054334be23585395165b49b50ddaae7d3899f8d30c8c703d21c58e455', 'sha256:5a3cfee677ba472d34cf5f60c8a229c945c5fce4384a17f9675aba87795d8e0e', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '2026-11-29 05:29:39.949', '2026-03-01 08:00:00', '2026-11-29 05:29:39.955', NULL, NULL, NULL);
INSERT INTO public.compliance_page_texts VALUES (6, 'y3pew8px2zmxkq5nw196nc2f', 'c08888219343be16288cbdf0', 'en', 'Compliance', '/trust/compliance-en/', 'sha256:424ef5a5284535728b82402f8577b7142720b796e79df74c8c1bce620845b025', 'sha256:424ef5a5284535728b82402f8577b7142720b796e79df74c8c1bce620845b025', 'sha256:8a7ab8a0312d05c3f08f824297d80410e4cc9e27f07da389ee9cfc875199ff10', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '2026-11-29 05:29:55.525', '2026-11-29 05:29:55.525', '2026-11-29 05:29:55.525', NULL, NULL, NULL);
INSERT INTO public.compliance_page_texts VALUES (7, 'w5oulpkk1r67nqsdikl7ojbw', 'c08888219343be16288cbdf0', 'zh-CN', '合规', '/trust/compliance/', 'sha256:3d25788e1ccd07d84b4edec83f0ef85ab90d1433da35066acb296c943f9a6644', 'sha256:3d25788e1ccd07d84b4edec83f0ef85ab90d1433da35066acb296c943f9a6644', 'sha256:fb0a5d76de21fb7c3df0bbaf8af7bc98ade97695db5bf72e4d7e68c5ecb53a51', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '2026-11-29 05:29:55.525', '2026-11-29 05:29:55.525', '2026-11-29 05:29:55.525', NULL, NULL, NULL);
INSERT INTO public.compliance_page_texts VALUES (8, 'tsreorsxs8qwv55epkofsj9s', 'c5ffd30129efc4fc49cd912b', 'en', 'Certificates', '/trust/older/certificates-en/', 'sha256:9b523cee91ec5053992290ecf90afd98446cb252666c381ea8cda93519b43a0f', 'sha256:9b523cee91ec5053992290ecf90afd98446cb252666c381ea8cda93519b43a0f', 'sha256:48db83d0a7fba1288c8c79aa452a20cc182041aa010c88f1183b97ba104a0f0d', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '2026-11-29 05:29:55.525', '2026-11-29 05:29:55.525', '2026-11-29 05:29:55.525', NULL, NULL, NULL);
INSERT INTO public.compliance_page_texts VALUES (10, 'r07gbdwrfhe9x5eiek683iz4', 'mv0x5wcvzyfeln4c7cqvr00r', 'zh-CN', '隐私', '/zh/privacy/', 'sha256:d04fa4085164b6bfd66e8d439c2419c10e14bccc399a9164e5045724dfce2efa', 'sha256:d04fa4085164b6bfd66e8d439c2419c10e14bccc399a9164e5045724dfce2efa', 'sha256:87604760233eb885c9294770459eb866bf491331bbca5683f50662ae9dc92c0a', '2026-06-01 08:00:00', '2026-06-01 08:00:00', '2026-06-01 08:00:00', '2026-11-29 05:30:08.567', '2026-06-01 08:00:00', '2026-11-29 05:30:08.567', NULL, NULL, NULL);
INSERT INTO public.compliance_page_texts VALUES (9, 'si2wgv69xhvmulltr8ek8rnk', 'mv0x5wcvzyfeln4c7cqvr00r', 'en', 'Privacy', '/privacy/', 'sha256:b96d1228eb6cee6db6882077de2d036489d7e10e04219abaf0ed65153b1da6ce', 'sha256:b96d1228eb6cee6db6882077de2d036489d7e10e04219abaf0ed65153b1da6ce', 'sha256:5bc81e210797322043d3c7ea15d399ef3d501ecc3dd3894cbb31badbfc12254d', '2026-06-01 08:00:00.001', '2026-06-01 08:00:00.001', '2026-06-01 08:00:00', '2026-11-29 05:30:08.449', '2026-06-01 08:00:00', '2026-11-29 05:30:08.45', NULL, NULL, NULL);
INSERT INTO public.compliance_page_texts VALUES (11, 'hd0xgeyr25dlwusftgwvg3ts', 'prq233533t0pfn02gk3d5cv0', 'en', 'Gone', '/gone/', 'sha256:ed9929f3e6a92d382611e9c19a3c17a9285b1d878c457aa93d518a63b73b241c', NULL, 'sha256:bada0fa6ebb39c66d12e69ee9bc57e046ae93b097765db4dcfb6433d92aa1340', '2026-06-01 08:00:00', NULL, NULL, '2026-11-29 05:30:13.878', '2026-06-01 08:00:00', '2026-11-29 05:30:13.878', NULL, NULL, NULL);
INSERT INTO public.compliance_page_texts VALUES (12, 'jx9yrpfkeuxc8dnsn4thotl3', 'z8rpwvag1dnr04y23mtzp6nn', 'en', 'Draft', '/draft/', 'sha256:7d0355c49bd05d8c0a6550fc078dad1626273fdd5488ffc93a6f830395aebedb', NULL, 'sha256:9a6a075215be9a5f9ef6a178980c4b1146cd3ce36b19a21d8eb9790dde29d176', '2026-06-01 08:00:00', NULL, NULL, '2026-11-29 05:30:14.505', '2026-11-29 05:30:14.505', '2026-11-29 05:30:14.506', NULL, NULL, NULL);


--
-- Data for Name: compliance_pages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_pages VALUES (1, 'cf5f314e66f1c83e9a34d0a2', 'Links', NULL, 'links', '/sla/links-en/', 'sla', NULL, 'See [Mail](/sla/mail-en/) and [nothing](/nothing-en/).', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:39.909', '2026-11-29 05:29:39.909', NULL, NULL, NULL, 'en');
INSERT INTO public.compliance_pages VALUES (2, 'cf5f314e66f1c83e9a34d0a2', 'Links', NULL, 'links', '/sla/links-en/', 'sla', NULL, 'See [Mail](/sla/mail-en/) and [nothing](/nothing-en/).', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:39.909', '2026-11-29 05:29:39.909', '2026-11-29 05:29:39.909', NULL, NULL, 'en');
INSERT INTO public.compliance_pages VALUES (4, 'c95036d2ec677f8f79e9b57f', 'Mail SLA', NULL, 'mail', '/sla/mail-en/', 'sla', NULL, '## Uptime

We promise 99.9%.

![Seal](/uploads/seal_6b7fa434f92a8b80.png)', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:39.909', '2026-11-29 05:29:39.909', '2026-11-29 05:29:39.909', NULL, NULL, 'en');
INSERT INTO public.compliance_pages VALUES (5, 'c95036d2ec677f8f79e9b57f', '邮件服务级别协议', NULL, 'mail', '/sla/mail/', 'sla', NULL, '## 正常运行时间

我们承诺 99.9%。', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:39.909', '2026-11-29 05:29:39.909', NULL, NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_pages VALUES (6, 'c95036d2ec677f8f79e9b57f', '邮件服务级别协议', NULL, 'mail', '/sla/mail/', 'sla', NULL, '## 正常运行时间

我们承诺 99.9%。', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:39.909', '2026-11-29 05:29:39.909', '2026-11-29 05:29:39.909', NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_pages VALUES (3, 'c95036d2ec677f8f79e9b57f', 'Our promise for mail', NULL, 'mail', '/sla/mail-en/', 'sla', NULL, '## Uptime

We promise 99.9%.

![Seal](/uploads/seal_6b7fa434f92a8b80.png)', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:39.909', '2026-11-29 05:29:40.293', NULL, NULL, NULL, 'en');
INSERT INTO public.compliance_pages VALUES (7, 'c4a23c4b62816e44ee1f94c0', 'Terms', NULL, 'terms', '/legal/terms-en/', 'legal', NULL, 'These are our terms, and they are short.', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:39.909', '2026-11-29 05:29:48.677', NULL, NULL, NULL, 'en');
INSERT INTO public.compliance_pages VALUES (11, 'c4a23c4b62816e44ee1f94c0', 'Terms', NULL, 'terms', '/legal/terms-en/', 'legal', NULL, 'These are our terms, and they are short.', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:39.909', '2026-11-29 05:29:48.677', '2026-11-29 05:29:48.952', NULL, NULL, 'en');
INSERT INTO public.compliance_pages VALUES (9, 'c4a23c4b62816e44ee1f94c0', '条款', NULL, 'terms', '/legal/terms/', 'legal', NULL, '这些是我们的条款，它们很短。', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:39.909', '2026-11-29 05:29:49.274', NULL, NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_pages VALUES (12, 'c4a23c4b62816e44ee1f94c0', '条款', NULL, 'terms', '/legal/terms/', 'legal', NULL, '这些是我们的条款，它们很短。', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:39.909', '2026-11-29 05:29:49.274', '2026-11-29 05:29:49.515', NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_pages VALUES (13, 'c08888219343be16288cbdf0', 'Compliance', NULL, 'compliance', '/trust/compliance-en/', 'compliance', NULL, '## ISO/IEC 27001:2013 Certification

Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/).
The certificate was granted to Object Storage and Backup. We are audited every year.

## Multi-Level Protection Scheme

Our systems were assessed and classified as Level 3 of the scheme.', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, NULL, 'en');
INSERT INTO public.compliance_pages VALUES (14, 'c08888219343be16288cbdf0', 'Compliance', NULL, 'compliance', '/trust/compliance-en/', 'compliance', NULL, '## ISO/IEC 27001:2013 Certification

Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/).
The certificate was granted to Object Storage and Backup. We are audited every year.

## Multi-Level Protection Scheme

Our systems were assessed and classified as Level 3 of the scheme.', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'en');
INSERT INTO public.compliance_pages VALUES (15, 'c08888219343be16288cbdf0', '合规', NULL, 'compliance', '/trust/compliance/', 'compliance', NULL, '## ISO/IEC 27001 认证

岚川云已获得由清远认证中心颁发的 ISO/IEC 27001 证书。证书范围为对象存储服务的运维与管理，每年接受审核。

## 信息系统安全等级保护

岚川云的系统通过了测评，定级为第三级。', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_pages VALUES (16, 'c08888219343be16288cbdf0', '合规', NULL, 'compliance', '/trust/compliance/', 'compliance', NULL, '## ISO/IEC 27001 认证

岚川云已获得由清远认证中心颁发的 ISO/IEC 27001 证书。证书范围为对象存储服务的运维与管理，每年接受审核。

## 信息系统安全等级保护

岚川云的系统通过了测评，定级为第三级。', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_pages VALUES (17, 'c5ffd30129efc4fc49cd912b', 'Certificates', NULL, 'certificates', '/trust/older/certificates-en/', 'other', NULL, '## ISO 27001 Certificate

The ISO 27001 certificate was issued by Northwind Assurance GmbH. Results are published on [the register](https://register.example/lc).', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, NULL, 'en');
INSERT INTO public.compliance_pages VALUES (18, 'c5ffd30129efc4fc49cd912b', 'Certificates', NULL, 'certificates', '/trust/older/certificates-en/', 'other', NULL, '## ISO 27001 Certificate

The ISO 27001 certificate was issued by Northwind Assurance GmbH. Results are published on [the register](https://register.example/lc).', '2017-03', NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'en');
INSERT INTO public.compliance_pages VALUES (20, 'mv0x5wcvzyfeln4c7cqvr00r', '隐私', NULL, NULL, '/zh/privacy/', NULL, NULL, '我们如何保存数据。', NULL, NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:30:08.534', '2026-11-29 05:30:08.534', NULL, NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_pages VALUES (22, 'mv0x5wcvzyfeln4c7cqvr00r', '隐私', NULL, NULL, '/zh/privacy/', NULL, NULL, '我们如何保存数据。', NULL, NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:30:08.534', '2026-11-29 05:30:08.534', '2026-11-29 05:30:08.689', NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_pages VALUES (19, 'mv0x5wcvzyfeln4c7cqvr00r', 'Privacy', NULL, NULL, '/privacy/', NULL, NULL, 'How we keep your data.', NULL, NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:30:08.357', '2026-11-29 05:30:13.38', NULL, NULL, NULL, 'en');
INSERT INTO public.compliance_pages VALUES (25, 'mv0x5wcvzyfeln4c7cqvr00r', 'Privacy', NULL, NULL, '/privacy/', NULL, NULL, 'How we keep your data.', NULL, NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:30:08.357', '2026-11-29 05:30:13.38', '2026-11-29 05:30:13.559', NULL, NULL, 'en');
INSERT INTO public.compliance_pages VALUES (26, 'prq233533t0pfn02gk3d5cv0', 'Gone', NULL, NULL, '/gone/', NULL, NULL, 'Soon removed.', NULL, NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:30:13.783', '2026-11-29 05:30:13.783', NULL, NULL, NULL, 'en');
INSERT INTO public.compliance_pages VALUES (28, 'z8rpwvag1dnr04y23mtzp6nn', 'Draft', NULL, NULL, '/draft/', NULL, NULL, 'Nobody reads this yet.', NULL, NULL, NULL, NULL, false, NULL, NULL, '2026-11-29 05:30:14.492', '2026-11-29 05:30:14.492', NULL, NULL, NULL, 'en');


--
-- Data for Name: compliance_pages_certifications_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_pages_certifications_lnk VALUES (1, 13, 3, 1, 1);
INSERT INTO public.compliance_pages_certifications_lnk VALUES (2, 13, 1, 2, 1);
INSERT INTO public.compliance_pages_certifications_lnk VALUES (3, 15, 4, 1, 1);
INSERT INTO public.compliance_pages_certifications_lnk VALUES (4, 15, 2, 2, 1);
INSERT INTO public.compliance_pages_certifications_lnk VALUES (5, 17, 1, 1, 2);
INSERT INTO public.compliance_pages_certifications_lnk VALUES (9, 14, 7, 2, 1);
INSERT INTO public.compliance_pages_certifications_lnk VALUES (10, 18, 7, 1, 2);
INSERT INTO public.compliance_pages_certifications_lnk VALUES (11, 16, 8, 2, 1);


--
-- Data for Name: compliance_pages_documents_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: compliance_pages_parent_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: compliance_pages_superseded_by_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: compliance_plan_approvals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_plan_approvals VALUES (1, 'f6fhi218n53hy5efg14i6vw1', '214c8a386031aac9381a1cc0a9aba83e3c684274c7a1d24acdea3121d9b945df', '2eee9f8581815bea546b830e8f7f9e8e', 'sha256:f75ecdb80a0d3e527dd9ae370d3d6e31071d7783968d44e91178c90fc280d447', '2026-06-01T08:00:00.000Z', 'Test Admin', 1, '2026-06-01T08:00:00.000Z', '2026-11-29 05:30:25.467', '2026-11-29 05:30:25.467', '2026-11-29 05:30:25.467', NULL, NULL, NULL);


--
-- Data for Name: compliance_redirects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_redirects VALUES (1, 'c5d54a94c6d3d62866210151', '/sla/terms-en/', '/legal/terms-en/', 301, 'import', '2026-11-29 05:29:49.755', '2026-11-29 05:29:49.755', '2026-11-29 05:29:49.755', NULL, NULL, NULL);
INSERT INTO public.compliance_redirects VALUES (2, 'c0247c31f6cdfaf1c5b99399', '/sla/terms/', '/legal/terms/', 301, 'import', '2026-11-29 05:29:49.755', '2026-11-29 05:29:49.755', '2026-11-29 05:29:49.755', NULL, NULL, NULL);
INSERT INTO public.compliance_redirects VALUES (4, 'tkwnej04a62zzkgzae2xol7g', '/privacy-2/', '/privacy/', 301, 'editor', '2026-11-29 05:30:13.08', '2026-11-29 05:30:13.08', '2026-11-29 05:30:13.065', NULL, NULL, NULL);
INSERT INTO public.compliance_redirects VALUES (3, 'fb9ihbs5y7cmcv2oxt48f930', '/privacy-1/', '/privacy/', 301, 'editor', '2026-11-29 05:30:12.5', '2026-11-29 05:30:12.5', '2026-11-29 05:30:12.484', NULL, NULL, NULL);
INSERT INTO public.compliance_redirects VALUES (5, 'lsf4stxmt5g14rajdtz4as2z', '/gone/', NULL, 410, 'editor', '2026-11-29 05:30:14.456', '2026-11-29 05:30:14.456', '2026-11-29 05:30:14.455', NULL, NULL, NULL);


--
-- Data for Name: compliance_redirects_page_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_redirects_page_lnk VALUES (1, 1, 7);
INSERT INTO public.compliance_redirects_page_lnk VALUES (2, 1, 11);
INSERT INTO public.compliance_redirects_page_lnk VALUES (3, 2, 9);
INSERT INTO public.compliance_redirects_page_lnk VALUES (4, 2, 12);
INSERT INTO public.compliance_redirects_page_lnk VALUES (5, 3, 19);
INSERT INTO public.compliance_redirects_page_lnk VALUES (7, 4, 19);
INSERT INTO public.compliance_redirects_page_lnk VALUES (6, 3, 25);
INSERT INTO public.compliance_redirects_page_lnk VALUES (8, 4, 25);


--
-- Data for Name: compliance_reminders; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: compliance_review_notes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_review_notes VALUES (1, 'mcosccqy4oqiejgy7jaqb0if', 'plugin::compliance.page', 'mv0x5wcvzyfeln4c7cqvr00r', 'zh-CN', 'TRANSLATION_IN_STEP', 'sha256:1cc76582ca647fa7fea1b69a9671ad20a04cac1a16c77b562756a3b865417bb0', 'in-step', NULL, '{"seen": {"en": "sha256:6587e4a8ae19e037df98fb5a3b1798f35874f03aee318e79bca2fe862c1e69d9", "zh-CN": "sha256:d04fa4085164b6bfd66e8d439c2419c10e14bccc399a9164e5045724dfce2efa"}}', 'Test Admin', '2026-06-01 08:00:00', '2026-11-29 05:30:11.464', '2026-11-29 05:30:11.464', '2026-11-29 05:30:11.464', NULL, NULL, NULL);
INSERT INTO public.compliance_review_notes VALUES (2, 'shnv6w69ulxxhecmr8m6mlgt', 'plugin::compliance.certification', 'cce57cc09010f28e6d72da43', 'zh-CN', 'CERT_SUPERSEDED', 'b8aeb0574a267c0d13fca8b549c4349902dda8716a707e8d6f90e3f149c186a0', 'accept', 'Known.', NULL, 'Test Admin', '2026-06-01 08:00:00', '2026-11-29 05:30:26.615', '2026-11-29 05:30:26.615', '2026-11-29 05:30:26.616', NULL, NULL, NULL);


--
-- Data for Name: compliance_services; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_services VALUES (1, 'cbabc778f8f055039f9eff68', 'backup', 'Backup', NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'en');
INSERT INTO public.compliance_services VALUES (2, 'cea0935f81e8be8186e5b3b5', 'object-storage', 'Object Storage', NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'en');


--
-- Data for Name: compliance_services_parent_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: compliance_source_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_source_entries VALUES (1, 'jqck47792yh8d1dldo5w83bq', 'd8d8cc72e1e0cb8c0359d4f560d1e3524052db8ed358f8861468864062dd63ca', '', 'media 6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0', '', 'plugin::upload.file', 'cd8d8cc72e1e0cb8c0359d4f', 'sla/media/seal.png', 'sha256:6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0', NULL, '{"files": [{"ext": ".png", "url": "/uploads/seal_6b7fa434f92a8b80.png", "hash": "seal_6b7fa434f92a8b80", "mime": "image/png", "name": "seal.png"}]}', NULL, false, 1, '2026-11-29 05:29:39.8', '2026-11-29 05:29:39.826', '2026-11-29 05:29:39.8', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (2, 'yfftf0zab4ts42wmup8fgd8g', 'f4d10bf302735eb8b6d83ed032f3e146fecdfcbea341a29d2610fe1ccab9d81a', 'default', 'sla/links', 'en', 'plugin::compliance.page', 'cf5f314e66f1c83e9a34d0a2', 'sla/links-en.md', 'sha256:ef6c1a8cb4a5bf19dfe443f38e6d926a7cc6720a194cd6a7d39048cffafe542a', NULL, '{"fields": {"body": "See [Mail](/sla/mail-en/) and [nothing](/nothing-en/).", "path": "/sla/links-en/", "slug": "links", "title": "Links", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "published": true, "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": []}}', '{"bom": false, "text": "<properties pageTitle=\"\" description=\"\" />\n\n# Links\n\n<tags ms.date=\"3/2017\" wacn.date=\"3/2017\" wacn.lang=\"en\" />\n\nSee [Mail](/sla/mail-en/) and [nothing](/nothing-en/).\n", "encoding": "utf-8"}', false, 1, '2026-11-29 05:29:39.892', '2026-11-29 05:29:39.892', '2026-11-29 05:29:39.892', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (3, 'vkcp10vf9ctqqdigb2b22pyo', 'a32366f2c95cc84887ad9b6e9901ea879a275fdd6507ec0a4982c0f0f2b15bb3', 'default', 'sla/links', '', 'plugin::compliance.page', 'cf5f314e66f1c83e9a34d0a2', 'sla/links-en.md', 'sha256:ef6c1a8cb4a5bf19dfe443f38e6d926a7cc6720a194cd6a7d39048cffafe542a', NULL, '{"fields": {"kind": "sla", "version": null}, "published": false, "relations": {}}', NULL, false, 1, '2026-11-29 05:29:39.892', '2026-11-29 05:29:39.892', '2026-11-29 05:29:39.892', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (4, 'm5br93gp1zwsrs1bd43ymyb3', 'da909507d17cb416e4c843a54da87a042ce2b4f4e30204b6c0446d2c1c4d8058', 'default', 'sla/mail', 'en', 'plugin::compliance.page', 'c95036d2ec677f8f79e9b57f', 'sla/mail-en.md', 'sha256:b721fab0fda31db2f0a8b76da84df25aafd157e8f10887486de0a43ae7479408', NULL, '{"fields": {"body": "## Uptime\n\nWe promise 99.9%.\n\n![Seal](/uploads/seal_6b7fa434f92a8b80.png)", "path": "/sla/mail-en/", "slug": "mail", "title": "Mail SLA", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "published": true, "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": []}}', '{"bom": false, "text": "<properties pageTitle=\"\" description=\"\" />\n\n# Mail SLA\n\n<tags ms.date=\"3/2017\" wacn.date=\"3/2017\" wacn.lang=\"en\" />\n\n## Uptime\n\nWe promise 99.9%.\n\n![Seal](media/seal.png)\n", "encoding": "utf-8"}', false, 1, '2026-11-29 05:29:39.892', '2026-11-29 05:29:39.892', '2026-11-29 05:29:39.892', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (5, 'de50bc0ispwlmguiqeo75p05', '4b1cf0b303ee5440bd05610660f3bc0d3262c9626635e841745af4b44b820bcd', 'default', 'sla/mail', '', 'plugin::compliance.page', 'c95036d2ec677f8f79e9b57f', 'sla/mail-en.md', 'sha256:b721fab0fda31db2f0a8b76da84df25aafd157e8f10887486de0a43ae7479408', NULL, '{"fields": {"kind": "sla", "version": null}, "published": false, "relations": {}}', NULL, false, 1, '2026-11-29 05:29:39.892', '2026-11-29 05:29:39.892', '2026-11-29 05:29:39.892', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (6, 'l8mcbmd56i0z2uqobpifrfzb', 'e2445f8a96fa4e16c3ae77a28a748fd5f8aee6f62e60b6492e35f6163f304fff', 'default', 'sla/mail', 'zh-CN', 'plugin::compliance.page', 'c95036d2ec677f8f79e9b57f', 'sla/mail.md', 'sha256:ff7ef26c0a87abde9d21c6c0878e04081973a1a6cf2fe49e64ceef72dbccf961', NULL, '{"fields": {"body": "## 正常运行时间\n\n我们承诺 99.9%。", "path": "/sla/mail/", "slug": "mail", "title": "邮件服务级别协议", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "published": true, "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": []}}', '{"bom": false, "text": "<properties pageTitle=\"\" description=\"\" />\n\n# 邮件服务级别协议\n\n<tags ms.date=\"3/2017\" wacn.date=\"3/2017\" wacn.lang=\"cn\" />\n\n## 正常运行时间\n\n我们承诺 99.9%。\n", "encoding": "utf-8"}', false, 1, '2026-11-29 05:29:39.892', '2026-11-29 05:29:39.892', '2026-11-29 05:29:39.892', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (10, 'd9zzghctqxloxox1xm3r0lq5', '17af9a115a9d4693a17ef88bd0082d52fa750710ac817df1d72e14180294d25d', 'default', 'legal/terms', 'en', 'plugin::compliance.page', 'c4a23c4b62816e44ee1f94c0', 'legal/terms-en.md', 'sha256:597eb8ed940d59420233c40da511bdbb648d261ea4444afbeb96c4a832c8c3b1', NULL, '{"fields": {"body": "These are our terms, and they are short.", "path": "/legal/terms-en/", "slug": "terms", "title": "Terms", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "published": true, "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": []}}', '{"bom": false, "text": "<properties pageTitle=\"\" description=\"\" />\n\n# Terms\n\n<tags ms.date=\"3/2017\" wacn.date=\"3/2017\" wacn.lang=\"en\" />\n\nThese are our terms, and they are short.\n", "encoding": "utf-8"}', false, 3, '2026-11-29 05:29:48.715', '2026-11-29 05:29:48.715', '2026-11-29 05:29:48.715', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (11, 'wcky1v9334kfkt63ifadtbt2', '3e84770eb864fae861517e6c801f3f31ca24a9fab62685cbee4acc69e40a01cc', 'default', 'legal/terms', '', 'plugin::compliance.page', 'c4a23c4b62816e44ee1f94c0', 'legal/terms-en.md', 'sha256:597eb8ed940d59420233c40da511bdbb648d261ea4444afbeb96c4a832c8c3b1', NULL, '{"fields": {"kind": "legal", "version": null}, "published": false, "relations": {}}', NULL, false, 3, '2026-11-29 05:29:48.741', '2026-11-29 05:29:48.741', '2026-11-29 05:29:48.741', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (26, 'owh35tc78zb21x85ldfhbbyl', '21770ece7a5a8e4058ae3d0e28932717d0fab6033f5ec08396c91856ce691e01', 'lanchuan', 'iso-iec-27001', 'zh-CN', 'plugin::compliance.standard', 'c75e170a4ea80ed6a6fcc254', 'trust/compliance.md', 'sha256:f9bf8afbecbd4fd0fe25f8ffc9cd3b6e835481b8cc681f2512e7a2be0d7fb781', NULL, '{"fields": {"name": "信息安全管理体系"}, "published": false, "relations": {"publisher": "c6f26e100b2de60a2503d2ab"}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (27, 'zngbsaer7b76nqvuai4ogm1r', '77093887679ee551189ecbcd3c153470e23fc3e30f4ad678419bc5ca5f690080', 'lanchuan', 'mlps', 'en', 'plugin::compliance.standard', 'cb9ab313d4fc3824c0a766ed', 'trust/compliance-en.md', 'sha256:f323a9e31a9b6f5073b574fc1540068d21ae11e2bfb96f746c335785c8d582eb', NULL, '{"fields": {"name": "Multi-Level Protection Scheme"}, "published": false, "relations": {"publisher": "c05317c9478e1e8bc7b76cdf"}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (28, 'tbzrzqqc19iq8cfc8jt4xt0o', '1ffe4fe931550e47f945b49753d5b292a0876b46e9db7ff1824be7d6358e82a3', 'lanchuan', 'mlps', '', 'plugin::compliance.standard', 'cb9ab313d4fc3824c0a766ed', 'trust/compliance-en.md', 'sha256:f323a9e31a9b6f5073b574fc1540068d21ae11e2bfb96f746c335785c8d582eb', NULL, '{"fields": {"key": "mlps", "url": null, "edition": null, "category": "national", "identifier": "MLPS", "withdrawnOn": null, "transitionEndsOn": null}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (12, 'ek8znbiho8ezkoo88z7lbbq2', 'a71b4280a816fbf0c7cbdd4b74443271d9a6acad17fb8b7b0338fd955dd9ff4a', 'default', 'legal/terms', 'zh-CN', 'plugin::compliance.page', 'c4a23c4b62816e44ee1f94c0', 'legal/terms.md', 'sha256:58a0baf753e4bcbd627ef266c25faed2258540dcd3f8e769685f9d9d308493d8', NULL, '{"fields": {"body": "这些是我们的条款，它们很短。", "path": "/legal/terms/", "slug": "terms", "title": "条款", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "published": true, "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": []}}', '{"bom": false, "text": "<properties pageTitle=\"\" description=\"\" />\n\n# 条款\n\n<tags ms.date=\"3/2017\" wacn.date=\"3/2017\" wacn.lang=\"cn\" />\n\n这些是我们的条款，它们很短。\n", "encoding": "utf-8"}', false, 3, '2026-11-29 05:29:49.342', '2026-11-29 05:29:49.342', '2026-11-29 05:29:49.343', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (13, 'h3eri44ii2r5kk590atbtj15', 'a7f429f70da25ae98065acbc0251580a03fa83f2d5d7638b5f510c88ef68a16f', 'default', '/sla/terms-en/', '', 'plugin::compliance.redirect', 'c5d54a94c6d3d62866210151', 'legal/terms-en.md', 'sha256:6219c3b71f3faa3cdbab1160478e0316886bb77e79cf8eff2f4759a947021de7', NULL, '{"fields": {"to": "/legal/terms-en/", "code": 301, "from": "/sla/terms-en/", "origin": "import"}, "published": false, "relations": {"page": "c4a23c4b62816e44ee1f94c0 en"}}', NULL, false, 3, '2026-11-29 05:29:49.741', '2026-11-29 05:29:49.741', '2026-11-29 05:29:49.741', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (14, 'kyhamg2i9nykmdya8lpvm22y', '3d345917f1e4ca23b056f14d9d7f1ea1cdc2cf9a8e06ea1562ff3e768ee4ea16', 'default', '/sla/terms/', '', 'plugin::compliance.redirect', 'c0247c31f6cdfaf1c5b99399', 'legal/terms.md', 'sha256:ded35022b687745f733157ae1eab2134774241fdf3b66a69c926df279d8230eb', NULL, '{"fields": {"to": "/legal/terms/", "code": 301, "from": "/sla/terms/", "origin": "import"}, "published": false, "relations": {"page": "c4a23c4b62816e44ee1f94c0 zh-CN"}}', NULL, false, 3, '2026-11-29 05:29:49.741', '2026-11-29 05:29:49.741', '2026-11-29 05:29:49.741', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (15, 'g2lr1gpbqbn3t54618p6fo0k', '8244333f5e7c1f2048369dbc558f569d21314b29bf4feaeb0bc90fc1f4dc40e2', 'lanchuan', 'iso-iec', 'en', 'plugin::compliance.organization', 'c6f26e100b2de60a2503d2ab', 'trust/compliance-en.md', 'sha256:478c039ad7e37212f0be338e6647c504967cbcf9692172df58c00b37f05dc11e', NULL, '{"fields": {"name": "ISO and IEC"}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (16, 'jhpupqfl7ctd7xu8hmmei2a2', '72d64d87042bdb4c68ea3487c09fcc92aa7ecd1b43434e0692e78d00376940b8', 'lanchuan', 'iso-iec', '', 'plugin::compliance.organization', 'c6f26e100b2de60a2503d2ab', 'trust/compliance-en.md', 'sha256:478c039ad7e37212f0be338e6647c504967cbcf9692172df58c00b37f05dc11e', NULL, '{"fields": {"key": "iso-iec", "url": "https://www.iso.org/", "kind": "standards-body", "country": null}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (17, 'jqp3d4ghb5mn4mtuhec1vvvw', 'b29321679b1c1fd558e7fcc02ee91217a9b29cc5d323db34baecfcb2220822bd', 'lanchuan', 'iso-iec', 'zh-CN', 'plugin::compliance.organization', 'c6f26e100b2de60a2503d2ab', 'trust/compliance.md', 'sha256:45fca896b9b500206a3680ecac314af0608b553c2d8f59703b2a02e2e02e4fcf', NULL, '{"fields": {"name": "国际标准化组织和国际电工委员会"}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (18, 'x7498sah3dy84jg9jbhzo1xc', '97e18b33a0345930e5d456393f0edd591079165ff3cd7f2a989ea5e2df37d5c0', 'lanchuan', 'ministry-of-public-security', 'en', 'plugin::compliance.organization', 'c05317c9478e1e8bc7b76cdf', 'trust/compliance-en.md', 'sha256:53b738102455b3720f59cedb29849bc34e193574459300d6bac198ce8583518c', NULL, '{"fields": {"name": "Ministry of Public Security"}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (19, 'kbtgjvfpdip3kx87l5aqv93x', '486caaaf48d54faa7b2580efb204632255b96882e26781c8ba69737052fca979', 'lanchuan', 'ministry-of-public-security', '', 'plugin::compliance.organization', 'c05317c9478e1e8bc7b76cdf', 'trust/compliance-en.md', 'sha256:53b738102455b3720f59cedb29849bc34e193574459300d6bac198ce8583518c', NULL, '{"fields": {"key": "ministry-of-public-security", "url": "https://www.mps.gov.cn/", "kind": "regulator", "country": "CN"}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (20, 'ws5q9svseoibdg2bfowo48hk', 'c11b995b3d67d40ebf84ed611f142d4dcacd22c1c969ca90cc0ad45f4c995061', 'lanchuan', 'ministry-of-public-security', 'zh-CN', 'plugin::compliance.organization', 'c05317c9478e1e8bc7b76cdf', 'trust/compliance.md', 'sha256:50329bb84a13388dce2c57f53acfbd588fd934c4d3b5e2335a3c2b042667812c', NULL, '{"fields": {"name": "公安部"}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (21, 'jvlzndw7ybblo3ihvwb6x962', '5969746e245817f4a991158783fc8565356c7631009284b2aea5838bddc0ca9e', 'lanchuan', 'qingyuan-certification-center', 'en', 'plugin::compliance.organization', 'c03f605a74bfe75959320277', 'trust/compliance-en.md', 'sha256:f77910a4c48925e164d088f003cb1498bcb9e8c0a02df4f2a5be1cfc20d47e2a', NULL, '{"fields": {"name": "Qingyuan Certification Center"}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (22, 'zla58l24qqjah2sloqgy88bs', '28dfef592dc01fc320d9c6b9b6a14724423f145dd4f4026faccc93e091037680', 'lanchuan', 'qingyuan-certification-center', '', 'plugin::compliance.organization', 'c03f605a74bfe75959320277', 'trust/compliance-en.md', 'sha256:f77910a4c48925e164d088f003cb1498bcb9e8c0a02df4f2a5be1cfc20d47e2a', NULL, '{"fields": {"key": "qingyuan-certification-center", "url": "https://qcc.example/", "kind": null, "country": null}, "stated": {"url": {"line": 9, "path": "trust/compliance-en.md", "text": "Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/).", "field": "issuerUrl", "value": "https://qcc.example/", "certification": "iso-iec-27001"}}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (23, 'cd19i94qd8gtu57kdobepy0p', '93709b3a9e26c06ff43d537668857120b2df59a93e2eef2e10f229de61d38f17', 'lanchuan', 'qingyuan-certification-center', 'zh-CN', 'plugin::compliance.organization', 'c03f605a74bfe75959320277', 'trust/compliance.md', 'sha256:01f66ee4de314a25e33f85796855caf856e18cb8f445f9cc3695f97d88eef671', NULL, '{"fields": {"name": "清远认证中心"}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (24, 'm8rhzxy87x3mdue63i8sepx1', 'e2debf0125b7adf3a48f01a0a07d9b2d807a0ff96cdaafee52cc6c103fd9d19a', 'lanchuan', 'iso-iec-27001', 'en', 'plugin::compliance.standard', 'c75e170a4ea80ed6a6fcc254', 'trust/compliance-en.md', 'sha256:6ed5ff12ab9a190b24df04804ed7df2d9b9e62377c0d76bad6d9589237f3cb94', NULL, '{"fields": {"name": "Information security management systems"}, "published": false, "relations": {"publisher": "c6f26e100b2de60a2503d2ab"}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (25, 'guhpbqga1s5hzrf6uyfau2im', 'fd0a705c88a688df420c991e7226ae18f4b9b343cf11a576918a18b20ed956c0', 'lanchuan', 'iso-iec-27001', '', 'plugin::compliance.standard', 'c75e170a4ea80ed6a6fcc254', 'trust/compliance-en.md', 'sha256:6ed5ff12ab9a190b24df04804ed7df2d9b9e62377c0d76bad6d9589237f3cb94', NULL, '{"fields": {"key": "iso-iec-27001", "url": "https://www.iso.org/standard/82875.html", "edition": "2013", "category": "global", "identifier": "ISO/IEC 27001", "withdrawnOn": "2022-10-25", "transitionEndsOn": "2025-10-31"}, "stated": {"edition": {"line": 7, "path": "trust/compliance-en.md", "text": "ISO/IEC 27001:2013 Certification", "field": "edition", "value": "2013", "certification": "iso-iec-27001"}}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (29, 'y2yrv0rpkjd82xzohrt7rrl7', '0854fb329b69e170cc1063e971622fffb5bc36986b15b2329a3f9479fa889a46', 'lanchuan', 'mlps', 'zh-CN', 'plugin::compliance.standard', 'cb9ab313d4fc3824c0a766ed', 'trust/compliance.md', 'sha256:b751ddc6978011ad8c1ec7f436f0564f29ab043bc4e2488c474d591d63d2b03e', NULL, '{"fields": {"name": "网络安全等级保护"}, "published": false, "relations": {"publisher": "c05317c9478e1e8bc7b76cdf"}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (30, 'x6s3ccqhnu5140pm5k1sacog', 'b1d41524f1b354dedb3d3d2db445ab9fcbd5a4b1b08c1631a10593e53b2bcaea', 'lanchuan', 'backup', 'en', 'plugin::compliance.service', 'cbabc778f8f055039f9eff68', 'trust/compliance-en.md', 'sha256:082d49934c067eb3d77df800c1aea6477ec7774fe48ac4d47556095ea63dd975', NULL, '{"fields": {"name": "Backup"}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (31, 'l5aymv81c53uf0ab5x9bubje', '95ea21c3ed391ee916c302e56b6f38ddb456a0bc433525873a0f9daff78534a4', 'lanchuan', 'backup', '', 'plugin::compliance.service', 'cbabc778f8f055039f9eff68', 'trust/compliance-en.md', 'sha256:082d49934c067eb3d77df800c1aea6477ec7774fe48ac4d47556095ea63dd975', NULL, '{"fields": {"key": "backup"}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (32, 'y93cqaodszb4dgjesvx2s2ut', '9b097566b78a944e0ec47f7ef9e1043ce3c5f8566547a7a31df0d5f07bb53a45', 'lanchuan', 'object-storage', 'en', 'plugin::compliance.service', 'cea0935f81e8be8186e5b3b5', 'trust/compliance-en.md', 'sha256:686b4d2477a1d2573ee11ad02b8ec3a2b099621eaa2b710190d9c0ed802daa62', NULL, '{"fields": {"name": "Object Storage"}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (33, 'e0b0ihyw6ajvtz3kim4ywg7r', '0d659dab367d577b4d9c2909fbfab0a91ddf77af7785fe8b103b29a5872d0492', 'lanchuan', 'object-storage', '', 'plugin::compliance.service', 'cea0935f81e8be8186e5b3b5', 'trust/compliance-en.md', 'sha256:686b4d2477a1d2573ee11ad02b8ec3a2b099621eaa2b710190d9c0ed802daa62', NULL, '{"fields": {"key": "object-storage"}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (34, 'rc54aanq1gxsll4iqnf0r61o', 'fbadcc5375a8f8b1c6f6a059b1fedb23a7e8092f00af1c78f9d1e218ce746024', 'lanchuan', 'iso-iec-27001', 'en', 'plugin::compliance.certification', 'cce57cc09010f28e6d72da43', 'trust/compliance-en.md', 'sha256:c7e7908f496e1a51201e81087799b7cd0f5091cd44f92e38c71d5c9bb83ed2b9', NULL, '{"fields": {"name": "ISO/IEC 27001:2013 Certification", "scope": null, "summary": null}, "stated": {"name": {"line": 7, "path": "trust/compliance-en.md", "text": "ISO/IEC 27001:2013 Certification", "field": "name", "value": "ISO/IEC 27001:2013 Certification", "certification": "iso-iec-27001"}, "issuedBy": {"key": "qingyuan-certification-center", "url": {"line": 9, "path": "trust/compliance-en.md", "text": "Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/).", "field": "issuerUrl", "value": "https://qcc.example/", "certification": "iso-iec-27001"}, "line": 9, "path": "trust/compliance-en.md", "text": "Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/).", "field": "issuer", "group": "trust/compliance", "known": null, "value": "Qingyuan Certification Center", "locale": "en", "certification": "iso-iec-27001"}, "services": {"line": 10, "path": "trust/compliance-en.md", "text": "The certificate was granted to Object Storage and Backup.", "field": "services", "value": "Object Storage, Backup", "certification": "iso-iec-27001"}, "standard": {"line": 7, "path": "trust/compliance-en.md", "text": "ISO/IEC 27001:2013 Certification", "field": "standard", "value": "ISO/IEC 27001", "certification": "iso-iec-27001"}}, "published": false, "relations": {"issuedBy": "c03f605a74bfe75959320277", "services": ["cbabc778f8f055039f9eff68", "cea0935f81e8be8186e5b3b5"], "standard": "c75e170a4ea80ed6a6fcc254", "documents": [], "recognizedBy": null}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.199', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (35, 'dbjj87q3dmkau2tl3498zdqc', '5b777d21c727e57cde960323f5d12c07c99910aac371ffd981916e5da1536e53', 'lanchuan', 'iso-iec-27001', '', 'plugin::compliance.certification', 'cce57cc09010f28e6d72da43', 'trust/compliance-en.md', 'sha256:c7e7908f496e1a51201e81087799b7cd0f5091cd44f92e38c71d5c9bb83ed2b9', NULL, '{"fields": {"key": "iso-iec-27001", "type": "certification", "level": null, "auditedOn": null, "validFrom": null, "auditCycle": "P1Y", "validUntil": null, "verificationUrl": "https://register.example/lc", "certificateNumber": null, "originallyIssuedOn": null}, "stated": {"type": {"line": 7, "path": "trust/compliance-en.md", "text": "ISO/IEC 27001:2013 Certification", "field": "type", "value": "certification", "certification": "iso-iec-27001"}, "auditCycle": {"line": 10, "path": "trust/compliance-en.md", "text": "We are audited every year.", "field": "auditCycle", "value": "P1Y", "certification": "iso-iec-27001"}, "verificationUrl": {"line": 9, "path": "trust/older/certificates-en.md", "text": "Results are published on [the register](https://register.example/lc).", "field": "verificationUrl", "value": "https://register.example/lc", "certification": "iso-iec-27001"}}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.231', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (36, 'f4bk8pwfghlgho6k4f0kcq34', 'df138253ccb3b82930dc097dbb6bf076dfa6ae150c26f3929fd503f507636eba', 'lanchuan', 'iso-iec-27001', 'zh-CN', 'plugin::compliance.certification', 'cce57cc09010f28e6d72da43', 'trust/compliance.md', 'sha256:6534fff81b241e893cbba6a014749fd963362619bee1fb35cab7689260753d99', NULL, '{"fields": {"name": "ISO/IEC 27001 认证", "scope": "对象存储服务的运维与管理，每年接受审核", "summary": null}, "stated": {"name": {"line": 7, "path": "trust/compliance.md", "text": "ISO/IEC 27001 认证", "field": "name", "value": "ISO/IEC 27001 认证", "certification": "iso-iec-27001"}, "scope": {"line": 9, "path": "trust/compliance.md", "text": "证书范围为对象存储服务的运维与管理，每年接受审核。", "field": "scope", "value": "对象存储服务的运维与管理，每年接受审核", "certification": "iso-iec-27001"}}, "published": false, "relations": {"issuedBy": "c03f605a74bfe75959320277", "services": [], "standard": "c75e170a4ea80ed6a6fcc254", "documents": [], "recognizedBy": null}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.231', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (37, 'x0pgbl5ibtlv5nujn3taohx2', 'bb358c06a5ce5447f09eda36e560e76e48efb2c7fae22720b4cd8e682026f2f5', 'lanchuan', 'mlps', 'en', 'plugin::compliance.certification', 'cbd36e6244fccadec9d9a610', 'trust/compliance-en.md', 'sha256:ce4b0bc64b1d5585bde1a9b3893072b0571dc44bb07900afa2691c124e6880c4', NULL, '{"fields": {"name": "Multi-Level Protection Scheme", "scope": null, "summary": null}, "stated": {"name": {"line": 12, "path": "trust/compliance-en.md", "text": "Multi-Level Protection Scheme", "field": "name", "value": "Multi-Level Protection Scheme", "certification": "mlps"}, "standard": {"line": 12, "path": "trust/compliance-en.md", "text": "Multi-Level Protection Scheme", "field": "standard", "value": "MLPS", "certification": "mlps"}}, "published": false, "relations": {"issuedBy": null, "services": [], "standard": "cb9ab313d4fc3824c0a766ed", "documents": [], "recognizedBy": null}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.231', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (38, 'svronb8w1z2ad2z5y4fvyfur', 'dd4cf62f3a2f1a9fa94018c10c236f720d42690ffaa2fca91e5a76f3f2891407', 'lanchuan', 'mlps', '', 'plugin::compliance.certification', 'cbd36e6244fccadec9d9a610', 'trust/compliance-en.md', 'sha256:ce4b0bc64b1d5585bde1a9b3893072b0571dc44bb07900afa2691c124e6880c4', NULL, '{"fields": {"key": "mlps", "type": "classification", "level": "Level 3", "auditedOn": null, "validFrom": null, "auditCycle": null, "validUntil": null, "verificationUrl": null, "certificateNumber": null, "originallyIssuedOn": null}, "stated": {"type": {"line": 12, "path": "trust/compliance-en.md", "text": "Multi-Level Protection Scheme", "field": "type", "value": "classification", "certification": "mlps"}, "level": {"line": 14, "path": "trust/compliance-en.md", "text": "Our systems were assessed and classified as Level 3 of the scheme.", "field": "level", "value": "Level 3", "certification": "mlps"}}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.231', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (39, 'efofi4xg5tv00qudccx0vwou', '588e940cf8b2951dd200fe774a84822e0408f9e2b78140fa14628e34762a7a72', 'lanchuan', 'mlps', 'zh-CN', 'plugin::compliance.certification', 'cbd36e6244fccadec9d9a610', 'trust/compliance.md', 'sha256:f3fea4116f7fd757d356d2cb9787691413a4cf86bc6da51e1686322d855b9dc3', NULL, '{"fields": {"name": "信息系统安全等级保护", "scope": null, "summary": null}, "stated": {"name": {"line": 11, "path": "trust/compliance.md", "text": "信息系统安全等级保护", "field": "name", "value": "信息系统安全等级保护", "certification": "mlps"}}, "published": false, "relations": {"issuedBy": null, "services": [], "standard": "cb9ab313d4fc3824c0a766ed", "documents": [], "recognizedBy": null}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.231', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (40, 'aqg2q6fcw7y6wy4shatczwtr', 'dff8ebd94ab5e54e9229c8205a2903cf6d81034eaaf942494ad9f10132ae7915', 'lanchuan', 'trust/compliance', 'en', 'plugin::compliance.page', 'c08888219343be16288cbdf0', 'trust/compliance-en.md', 'sha256:e7cd5a4eb7066faf6f850510f4b3b2ac7a0349b4a79fff4e4b5b18633b73df81', NULL, '{"fields": {"body": "## ISO/IEC 27001:2013 Certification\n\nLanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/).\nThe certificate was granted to Object Storage and Backup. We are audited every year.\n\n## Multi-Level Protection Scheme\n\nOur systems were assessed and classified as Level 3 of the scheme.", "path": "/trust/compliance-en/", "slug": "compliance", "title": "Compliance", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "published": true, "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": ["cbd36e6244fccadec9d9a610", "cce57cc09010f28e6d72da43"]}}', '{"bom": false, "text": "<properties pageTitle=\"\" description=\"\" />\n\n# Compliance\n\n<tags ms.date=\"3/2017\" wacn.date=\"3/2017\" wacn.lang=\"en\" />\n\n## ISO/IEC 27001:2013 Certification\n\nLanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/).\nThe certificate was granted to Object Storage and Backup. We are audited every year.\n\n## Multi-Level Protection Scheme\n\nOur systems were assessed and classified as Level 3 of the scheme.\n", "encoding": "utf-8"}', false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.231', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (41, 'nknex6dbbyurbxymh3kcvbyq', '9fac3e0e9048c35fa2546b215e688c4f10ab6cd47854ca8f1aa05d7e9b7d89a4', 'lanchuan', 'trust/compliance', '', 'plugin::compliance.page', 'c08888219343be16288cbdf0', 'trust/compliance-en.md', 'sha256:e7cd5a4eb7066faf6f850510f4b3b2ac7a0349b4a79fff4e4b5b18633b73df81', NULL, '{"fields": {"kind": "compliance", "version": null}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.231', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (42, 'b4a37td0dy6kw397o6xwhcdr', 'd6fa8fe4cd78bbc0ff845b8d8a0fbc70b4c563870ba7f36578930f5ca01d2534', 'lanchuan', 'trust/compliance', 'zh-CN', 'plugin::compliance.page', 'c08888219343be16288cbdf0', 'trust/compliance.md', 'sha256:1f8802cc7c00c5f229246a9e5928ab907f660ca5265d6ac7c21e412f392bab74', NULL, '{"fields": {"body": "## ISO/IEC 27001 认证\n\n岚川云已获得由清远认证中心颁发的 ISO/IEC 27001 证书。证书范围为对象存储服务的运维与管理，每年接受审核。\n\n## 信息系统安全等级保护\n\n岚川云的系统通过了测评，定级为第三级。", "path": "/trust/compliance/", "slug": "compliance", "title": "合规", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "published": true, "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": ["cbd36e6244fccadec9d9a610", "cce57cc09010f28e6d72da43"]}}', '{"bom": false, "text": "<properties pageTitle=\"\" description=\"\" />\n\n# 合规\n\n<tags ms.date=\"3/2017\" wacn.date=\"3/2017\" wacn.lang=\"cn\" />\n\n## ISO/IEC 27001 认证\n\n岚川云已获得由清远认证中心颁发的 ISO/IEC 27001 证书。证书范围为对象存储服务的运维与管理，每年接受审核。\n\n## 信息系统安全等级保护\n\n岚川云的系统通过了测评，定级为第三级。\n", "encoding": "utf-8"}', false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.231', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (43, 'vo4hzlvbbtco2b6f7qzflhsz', 'd93862c0ae3cbdcf486c2b1ea7dd0226fb1319e72e6c9daba71af2c6c4f42470', 'lanchuan', 'trust/older/certificates', 'en', 'plugin::compliance.page', 'c5ffd30129efc4fc49cd912b', 'trust/older/certificates-en.md', 'sha256:30d1060f0476216480d4be89e6db457a3fce513ef7ffa808e9a062515b0910cd', NULL, '{"fields": {"body": "## ISO 27001 Certificate\n\nThe ISO 27001 certificate was issued by Northwind Assurance GmbH. Results are published on [the register](https://register.example/lc).", "path": "/trust/older/certificates-en/", "slug": "certificates", "title": "Certificates", "summary": null, "tagline": null, "metaTitle": null, "sourceDate": "2017-03", "metaDescription": null}, "published": true, "relations": {"parent": null, "documents": [], "supersededBy": null, "certifications": ["cce57cc09010f28e6d72da43"]}}', '{"bom": false, "text": "<properties pageTitle=\"\" description=\"\" />\n\n# Certificates\n\n<tags ms.date=\"3/2017\" wacn.date=\"3/2017\" wacn.lang=\"en\" />\n\n## ISO 27001 Certificate\n\nThe ISO 27001 certificate was issued by Northwind Assurance GmbH. Results are published on [the register](https://register.example/lc).\n", "encoding": "utf-8"}', false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.231', NULL, NULL, NULL);
INSERT INTO public.compliance_source_entries VALUES (44, 'gbuiypp71kxeztzty670jsym', 'f3e11215b4f7e1bf8aeaa336a251c13e5663e64bc75a0587f703b54b20dd2c69', 'lanchuan', 'trust/older/certificates', '', 'plugin::compliance.page', 'c5ffd30129efc4fc49cd912b', 'trust/older/certificates-en.md', 'sha256:30d1060f0476216480d4be89e6db457a3fce513ef7ffa808e9a062515b0910cd', NULL, '{"fields": {"kind": "other", "version": null}, "published": false, "relations": {}}', NULL, false, 4, '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.198', '2026-11-29 05:29:55.232', NULL, NULL, NULL);


--
-- Data for Name: compliance_staged_pieces; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_staged_pieces VALUES ('2eee9f8581815bea546b830e8f7f9e8e', 'source.zip', 0, 237, '\x504b030414000008080000000000e5e54ecb6f000000900000000e0000006e65772f706167652d656e2e6d646d8c3b0ec2400c057b9fc25afa844f4193e50854b9809598c552b26bd996f6fa28d0523dcd68f426b5a66c21eca8547896d838a7842bfb62a221ad1e383e004ef8e4fead00a6a0e2b8fbb052704eb7f17abedc13765aea3fb5512d3971fd1dcd6f71ec24e1f86a86c7caaecd62800f504b0102140314000008080000000000e5e54ecb6f000000900000000e0000000000000000000000a481000000006e65772f706167652d656e2e6d64504b050600000000010001003c0000009b0000000000');
INSERT INTO public.compliance_staged_pieces VALUES ('2eee9f8581815bea546b830e8f7f9e8e', 'plan-6b40dda46a93744d7d7dab6d17853121/plan.json', 0, 4765, '\x7b22696e646578223a7b2273756d6d617279223a7b22706c616e48617368223a227368613235363a66373565636462383061306433653532376464396165333730643364366533313037316437373833393638643434653931313738633930666332383064343437222c226d6164654f6e223a22323032362d30362d30315430383a30303a30302e3030305a222c226f7074696f6e73223a7b227075626c697368223a747275652c227061727469616c223a66616c73657d2c226d6170223a7b226f726967696e223a226e6f6e65222c2268617368223a6e756c6c2c226b657074223a7b2272756e223a332c2268617368223a6e756c6c7d2c22646966666572656e6365223a6e756c6c7d2c22636f756e7473223a7b22637265617465223a312c22757064617465223a302c2272656e616d65223a302c22756e6368616e676564223a302c227075626c697368223a302c22636f6e666c696374223a302c22736b6970223a302c226d697373696e67223a377d2c22746f74616c223a382c2277726974696e67223a312c226d61726b6564447261667473223a302c2266696c6573223a7b2270616765223a312c227061727469616c223a302c22736b6970706564223a302c2272656a6563746564223a307d2c22666163657473223a7b22616374696f6e223a5b7b2276616c7565223a226d697373696e67222c22636f756e74223a377d2c7b2276616c7565223a22637265617465222c22636f756e74223a317d5d2c2274797065223a5b7b2276616c7565223a2270616765222c22636f756e74223a367d2c7b2276616c7565223a227265646972656374222c22636f756e74223a327d5d2c226c6f63616c65223a5b7b2276616c7565223a22656e222c22636f756e74223a347d2c7b2276616c7565223a22222c22636f756e74223a327d2c7b2276616c7565223a227a682d434e222c22636f756e74223a327d5d2c226b696e64223a5b7b2276616c7565223a22736c61222c22636f756e74223a337d2c7b2276616c7565223a226c6567616c222c22636f756e74223a327d2c7b2276616c7565223a226f74686572222c22636f756e74223a317d5d2c22636f6465223a5b5d7d7d2c22726f7773223a5b7b226e223a302c226b6579223a2270616765206e65772f7061676520656e222c2274797065223a2270616765222c226c6f63616c65223a22656e222c226b696e64223a226f74686572222c227469746c65223a224e65772070616765222c22736f7572636550617468223a226e65772f706167652d656e2e6d64222c22646f63756d656e744964223a22636433623463656663383438346566333937663835343032222c22616374696f6e223a22637265617465222c22726561736f6e223a6e756c6c2c227075626c697368223a747275652c226669656c6473223a5b5d2c2266696e64696e6773223a7b226572726f72223a302c227761726e696e67223a302c22696e666f223a307d2c22636f646573223a5b5d2c2274657874223a2270616765206e65772f7061676520656e5c6e6e657720706167655c6e6e65772f706167652d656e2e6d645c6e2f6e65772f706167652d656e2f5c6e636433623463656663383438346566333937663835343032227d2c7b226e223a312c226b6579223a227265646972656374202f736c612f7465726d732f222c2274797065223a227265646972656374222c226c6f63616c65223a22222c226b696e64223a6e756c6c2c227469746c65223a222f736c612f7465726d732f222c22736f7572636550617468223a226c6567616c2f7465726d732e6d64222c22646f63756d656e744964223a22633032343763333166366364666166316335623939333939222c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365222c227075626c697368223a66616c73652c226669656c6473223a5b5d2c2266696e64696e6773223a7b226572726f72223a302c227761726e696e67223a302c22696e666f223a307d2c22636f646573223a5b5d2c2274657874223a227265646972656374202f736c612f7465726d732f5c6e2f736c612f7465726d732f5c6e6c6567616c2f7465726d732e6d645c6e5c6e633032343763333166366364666166316335623939333939227d2c7b226e223a322c226b6579223a227265646972656374202f736c612f7465726d732d656e2f222c2274797065223a227265646972656374222c226c6f63616c65223a22222c226b696e64223a6e756c6c2c227469746c65223a222f736c612f7465726d732d656e2f222c22736f7572636550617468223a226c6567616c2f7465726d732d656e2e6d64222c22646f63756d656e744964223a22633564353461393463366433643632383636323130313531222c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365222c227075626c697368223a66616c73652c226669656c6473223a5b5d2c2266696e64696e6773223a7b226572726f72223a302c227761726e696e67223a302c22696e666f223a307d2c22636f646573223a5b5d2c2274657874223a227265646972656374202f736c612f7465726d732d656e2f5c6e2f736c612f7465726d732d656e2f5c6e6c6567616c2f7465726d732d656e2e6d645c6e5c6e633564353461393463366433643632383636323130313531227d2c7b226e223a332c226b6579223a2270616765206c6567616c2f7465726d73207a682d434e222c2274797065223a2270616765222c226c6f63616c65223a227a682d434e222c226b696e64223a226c6567616c222c227469746c65223a22e69da1e6acbe222c22736f7572636550617468223a226c6567616c2f7465726d732e6d64222c22646f63756d656e744964223a22633461323363346236323831366534346565316639346330222c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365222c227075626c697368223a66616c73652c226669656c6473223a5b5d2c2266696e64696e6773223a7b226572726f72223a302c227761726e696e67223a302c22696e666f223a307d2c22636f646573223a5b5d2c2274657874223a2270616765206c6567616c2f7465726d73207a682d636e5c6ee69da1e6acbe5c6e6c6567616c2f7465726d732e6d645c6e2f6c6567616c2f7465726d732f5c6e633461323363346236323831366534346565316639346330227d2c7b226e223a342c226b6579223a2270616765206c6567616c2f7465726d7320656e222c2274797065223a2270616765222c226c6f63616c65223a22656e222c226b696e64223a226c6567616c222c227469746c65223a225465726d73222c22736f7572636550617468223a226c6567616c2f7465726d732d656e2e6d64222c22646f63756d656e744964223a22633461323363346236323831366534346565316639346330222c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365222c227075626c697368223a66616c73652c226669656c6473223a5b5d2c2266696e64696e6773223a7b226572726f72223a302c227761726e696e67223a302c22696e666f223a307d2c22636f646573223a5b5d2c2274657874223a2270616765206c6567616c2f7465726d7320656e5c6e7465726d735c6e6c6567616c2f7465726d732d656e2e6d645c6e2f6c6567616c2f7465726d732d656e2f5c6e633461323363346236323831366534346565316639346330227d2c7b226e223a352c226b6579223a227061676520736c612f6d61696c207a682d434e222c2274797065223a2270616765222c226c6f63616c65223a227a682d434e222c226b696e64223a22736c61222c227469746c65223a22e982aee4bbb6e69c8de58aa1e7baa7e588abe58d8fe8aeae222c22736f7572636550617468223a22736c612f6d61696c2e6d64222c22646f63756d656e744964223a22633935303336643265633637376638663739653962353766222c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365222c227075626c697368223a66616c73652c226669656c6473223a5b5d2c2266696e64696e6773223a7b226572726f72223a302c227761726e696e67223a302c22696e666f223a307d2c22636f646573223a5b5d2c2274657874223a227061676520736c612f6d61696c207a682d636e5c6ee982aee4bbb6e69c8de58aa1e7baa7e588abe58d8fe8aeae5c6e736c612f6d61696c2e6d645c6e2f736c612f6d61696c2f5c6e633935303336643265633637376638663739653962353766227d2c7b226e223a362c226b6579223a227061676520736c612f6d61696c20656e222c2274797065223a2270616765222c226c6f63616c65223a22656e222c226b696e64223a22736c61222c227469746c65223a224f75722070726f6d69736520666f72206d61696c222c22736f7572636550617468223a22736c612f6d61696c2d656e2e6d64222c22646f63756d656e744964223a22633935303336643265633637376638663739653962353766222c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365222c227075626c697368223a66616c73652c226669656c6473223a5b5d2c2266696e64696e6773223a7b226572726f72223a302c227761726e696e67223a302c22696e666f223a307d2c22636f646573223a5b5d2c2274657874223a227061676520736c612f6d61696c20656e5c6e6f75722070726f6d69736520666f72206d61696c5c6e736c612f6d61696c2d656e2e6d645c6e2f736c612f6d61696c2d656e2f5c6e633935303336643265633637376638663739653962353766227d2c7b226e223a372c226b6579223a227061676520736c612f6c696e6b7320656e222c2274797065223a2270616765222c226c6f63616c65223a22656e222c226b696e64223a22736c61222c227469746c65223a224c696e6b73222c22736f7572636550617468223a22736c612f6c696e6b732d656e2e6d64222c22646f63756d656e744964223a22636635663331346536366631633833653961333464306132222c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365222c227075626c697368223a66616c73652c226669656c6473223a5b5d2c2266696e64696e6773223a7b226572726f72223a302c227761726e696e67223a302c22696e666f223a307d2c22636f646573223a5b5d2c2274657874223a227061676520736c612f6c696e6b7320656e5c6e6c696e6b735c6e736c612f6c696e6b732d656e2e6d645c6e2f736c612f6c696e6b732d656e2f5c6e636635663331346536366631633833653961333464306132227d5d2c2266696c6573223a5b7b2270617468223a226e65772f706167652d656e2e6d64222c227374617465223a2270616765222c226c6f63616c65223a22656e222c227469746c65223a224e65772070616765222c226b696e64223a226f74686572222c2275726c223a222f6e65772f706167652d656e2f222c2266696e64696e6773223a5b5d7d5d2c22726967687473223a5b7b22616374696f6e223a22637265617465222c2274797065223a2270616765222c226c6f63616c65223a22656e222c226669656c6473223a5b22626f6479222c226b696e64222c2270617468222c22736c7567222c22736f7572636544617465222c227469746c65225d7d2c7b22616374696f6e223a227075626c697368222c2274797065223a2270616765222c226c6f63616c65223a22656e222c226669656c6473223a5b5d7d5d7d2c226974656d4f666673657473223a5b302c313231372c313931362c323632372c333537302c343530372c353435372c363433372c373337385d2c2266696c654f666673657473223a5b302c3537305d2c22706c616e223a7b2273697465223a2264656661756c74222c22706c616e48617368223a227368613235363a66373565636462383061306433653532376464396165333730643364366533313037316437373833393638643434653931313738633930666332383064343437222c226f7074696f6e73223a7b227075626c697368223a747275652c227061727469616c223a66616c73657d2c226d65646961223a5b5d2c22636f756e7473223a7b22637265617465223a312c22757064617465223a302c2272656e616d65223a302c22756e6368616e676564223a302c227075626c697368223a302c22636f6e666c696374223a302c22736b6970223a302c226d697373696e67223a377d2c226d6170223a7b2274657874223a22222c226f726967696e223a226e6f6e65222c2268617368223a6e756c6c2c226b657074223a7b2272756e223a332c2268617368223a6e756c6c7d2c22646966666572656e6365223a6e756c6c7d7d2c2272657374223a7b2266656e6365223a367d7d');
INSERT INTO public.compliance_staged_pieces VALUES ('2eee9f8581815bea546b830e8f7f9e8e', 'plan-6b40dda46a93744d7d7dab6d17853121/items.jsonl', 0, 7378, '\x7b226b6579223a2270616765206e65772f7061676520656e222c2274797065223a2270616765222c227265636f72644b6579223a226e65772f70616765222c226c6f63616c65223a22656e222c22736f7572636550617468223a226e65772f706167652d656e2e6d64222c22646f63756d656e744964223a22636433623463656663383438346566333937663835343032222c22616374696f6e223a22637265617465222c22726561736f6e223a6e756c6c2c227075626c697368223a747275652c226e6577446f63756d656e74223a747275652c226368616e676573223a5b5d2c227772697465223a7b226669656c6473223a7b227469746c65223a224e65772070616765222c227461676c696e65223a6e756c6c2c22736c7567223a2270616765222c2270617468223a222f6e65772f706167652d656e2f222c2273756d6d617279223a6e756c6c2c22626f6479223a225468697320776169747320666f722069747320696d706f72742e222c22736f7572636544617465223a22323031372d3033222c226d6574615469746c65223a6e756c6c2c226d6574614465736372697074696f6e223a6e756c6c2c226b696e64223a226f74686572222c2276657273696f6e223a6e756c6c7d2c2272656c6174696f6e73223a7b22706172656e74223a6e756c6c2c22737570657273656465644279223a6e756c6c2c2263657274696669636174696f6e73223a5b5d2c22646f63756d656e7473223a5b5d7d7d2c2262617365223a7b226669656c6473223a7b227469746c65223a224e65772070616765222c227461676c696e65223a6e756c6c2c22736c7567223a2270616765222c2270617468223a222f6e65772f706167652d656e2f222c2273756d6d617279223a6e756c6c2c22626f6479223a225468697320776169747320666f722069747320696d706f72742e222c22736f7572636544617465223a22323031372d3033222c226d6574615469746c65223a6e756c6c2c226d6574614465736372697074696f6e223a6e756c6c7d2c22736861726564223a7b226b696e64223a226f74686572222c2276657273696f6e223a6e756c6c7d2c2272656c6174696f6e73223a7b22706172656e74223a6e756c6c2c22737570657273656465644279223a6e756c6c2c2263657274696669636174696f6e73223a5b5d2c22646f63756d656e7473223a5b5d7d7d2c22636f6e74656e7448617368223a227368613235363a64396537393063326432386636316666633862613362343439663535653261323862633734353838343437653930653465383262346236323736356262353633222c226f726967696e616c223a7b2274657874223a223c70726f7065727469657320706167655469746c653d5c225c22206465736372697074696f6e3d5c225c22202f3e5c6e5c6e23204e657720706167655c6e5c6e3c74616773206d732e646174653d5c22332f323031375c22207761636e2e646174653d5c22332f323031375c22207761636e2e6c616e673d5c22656e5c22202f3e5c6e5c6e5468697320776169747320666f722069747320696d706f72742e5c6e222c22656e636f64696e67223a227574662d38222c22626f6d223a66616c73657d2c226265666f7265223a6e756c6c2c226d65646961223a5b5d2c2266696e64696e6773223a5b5d7d0a7b226b6579223a227265646972656374202f736c612f7465726d732f222c2274797065223a227265646972656374222c227265636f72644b6579223a222f736c612f7465726d732f222c226c6f63616c65223a22222c22736f7572636550617468223a226c6567616c2f7465726d732e6d64222c22646f63756d656e744964223a22633032343763333166366364666166316335623939333939222c227075626c697368223a66616c73652c226e6577446f63756d656e74223a66616c73652c226368616e676573223a5b5d2c227772697465223a7b226669656c6473223a7b7d2c2272656c6174696f6e73223a7b7d7d2c2262617365223a6e756c6c2c22636f6e74656e7448617368223a227368613235363a64656433353032326236383737343566373333313537616531656162323133343737343234316664663362363661363963393236646632373964383233306562222c226f726967696e616c223a6e756c6c2c226d65646961223a5b5d2c226265666f7265223a7b2274797065223a227265646972656374222c22646f63756d656e744964223a22633032343763333166366364666166316335623939333939222c226c6f63616c65223a22222c226669656c6473223a7b2266726f6d223a222f736c612f7465726d732f222c22746f223a222f6c6567616c2f7465726d732f222c22636f6465223a3330312c226f726967696e223a22696d706f7274227d2c22736861726564223a7b7d2c2272656c6174696f6e73223a7b2270616765223a22633461323363346236323831366534346565316639346330207a682d434e227d2c227075626c69636174696f6e223a227075626c6973686564222c2270656e64696e67223a5b5d7d2c2266696e64696e6773223a5b5d2c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365227d0a7b226b6579223a227265646972656374202f736c612f7465726d732d656e2f222c2274797065223a227265646972656374222c227265636f72644b6579223a222f736c612f7465726d732d656e2f222c226c6f63616c65223a22222c22736f7572636550617468223a226c6567616c2f7465726d732d656e2e6d64222c22646f63756d656e744964223a22633564353461393463366433643632383636323130313531222c227075626c697368223a66616c73652c226e6577446f63756d656e74223a66616c73652c226368616e676573223a5b5d2c227772697465223a7b226669656c6473223a7b7d2c2272656c6174696f6e73223a7b7d7d2c2262617365223a6e756c6c2c22636f6e74656e7448617368223a227368613235363a36323139633362373166336661613363646261623131363034373865303331363838366262373765373963663865666632663437353961393437303231646537222c226f726967696e616c223a6e756c6c2c226d65646961223a5b5d2c226265666f7265223a7b2274797065223a227265646972656374222c22646f63756d656e744964223a22633564353461393463366433643632383636323130313531222c226c6f63616c65223a22222c226669656c6473223a7b2266726f6d223a222f736c612f7465726d732d656e2f222c22746f223a222f6c6567616c2f7465726d732d656e2f222c22636f6465223a3330312c226f726967696e223a22696d706f7274227d2c22736861726564223a7b7d2c2272656c6174696f6e73223a7b2270616765223a2263346132336334623632383136653434656531663934633020656e227d2c227075626c69636174696f6e223a227075626c6973686564222c2270656e64696e67223a5b5d7d2c2266696e64696e6773223a5b5d2c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365227d0a7b226b6579223a2270616765206c6567616c2f7465726d73207a682d434e222c2274797065223a2270616765222c227265636f72644b6579223a226c6567616c2f7465726d73222c226c6f63616c65223a227a682d434e222c22736f7572636550617468223a226c6567616c2f7465726d732e6d64222c22646f63756d656e744964223a22633461323363346236323831366534346565316639346330222c227075626c697368223a66616c73652c226e6577446f63756d656e74223a66616c73652c226368616e676573223a5b5d2c227772697465223a7b226669656c6473223a7b7d2c2272656c6174696f6e73223a7b7d7d2c2262617365223a6e756c6c2c22636f6e74656e7448617368223a227368613235363a35386130626166373533653462636264363237656632363663323566616564323235383534306463643366386537363936383566396439643330383439336438222c226f726967696e616c223a6e756c6c2c226d65646961223a5b5d2c226265666f7265223a7b2274797065223a2270616765222c22646f63756d656e744964223a22633461323363346236323831366534346565316639346330222c226c6f63616c65223a227a682d434e222c226669656c6473223a7b227469746c65223a22e69da1e6acbe222c227461676c696e65223a6e756c6c2c22736c7567223a227465726d73222c2270617468223a222f6c6567616c2f7465726d732f222c2273756d6d617279223a6e756c6c2c22626f6479223a22e8bf99e4ba9be698afe68891e4bbace79a84e69da1e6acbeefbc8ce5ae83e4bbace5be88e79fade38082222c22736f7572636544617465223a22323031372d3033222c226d6574615469746c65223a6e756c6c2c226d6574614465736372697074696f6e223a6e756c6c7d2c22736861726564223a7b226b696e64223a226c6567616c222c2276657273696f6e223a6e756c6c2c227265766965774475654f6e223a6e756c6c2c2272657669657765644f6e223a6e756c6c2c226e6f496e646578223a66616c73657d2c2272656c6174696f6e73223a7b22706172656e74223a6e756c6c2c22737570657273656465644279223a6e756c6c2c2263657274696669636174696f6e73223a5b5d2c22646f63756d656e7473223a5b5d7d2c227075626c69636174696f6e223a227075626c6973686564222c2270656e64696e67223a5b5d7d2c2266696e64696e6773223a5b5d2c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365227d0a7b226b6579223a2270616765206c6567616c2f7465726d7320656e222c2274797065223a2270616765222c227265636f72644b6579223a226c6567616c2f7465726d73222c226c6f63616c65223a22656e222c22736f7572636550617468223a226c6567616c2f7465726d732d656e2e6d64222c22646f63756d656e744964223a22633461323363346236323831366534346565316639346330222c227075626c697368223a66616c73652c226e6577446f63756d656e74223a66616c73652c226368616e676573223a5b5d2c227772697465223a7b226669656c6473223a7b7d2c2272656c6174696f6e73223a7b7d7d2c2262617365223a6e756c6c2c22636f6e74656e7448617368223a227368613235363a35393765623865643934306435393432303233336334306461353131626462623634386432363165613434343461666265623936633461383332633863336231222c226f726967696e616c223a6e756c6c2c226d65646961223a5b5d2c226265666f7265223a7b2274797065223a2270616765222c22646f63756d656e744964223a22633461323363346236323831366534346565316639346330222c226c6f63616c65223a22656e222c226669656c6473223a7b227469746c65223a225465726d73222c227461676c696e65223a6e756c6c2c22736c7567223a227465726d73222c2270617468223a222f6c6567616c2f7465726d732d656e2f222c2273756d6d617279223a6e756c6c2c22626f6479223a22546865736520617265206f7572207465726d732c20616e642074686579206172652073686f72742e222c22736f7572636544617465223a22323031372d3033222c226d6574615469746c65223a6e756c6c2c226d6574614465736372697074696f6e223a6e756c6c7d2c22736861726564223a7b226b696e64223a226c6567616c222c2276657273696f6e223a6e756c6c2c227265766965774475654f6e223a6e756c6c2c2272657669657765644f6e223a6e756c6c2c226e6f496e646578223a66616c73657d2c2272656c6174696f6e73223a7b22706172656e74223a6e756c6c2c22737570657273656465644279223a6e756c6c2c2263657274696669636174696f6e73223a5b5d2c22646f63756d656e7473223a5b5d7d2c227075626c69636174696f6e223a227075626c6973686564222c2270656e64696e67223a5b5d7d2c2266696e64696e6773223a5b5d2c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365227d0a7b226b6579223a227061676520736c612f6d61696c207a682d434e222c2274797065223a2270616765222c227265636f72644b6579223a22736c612f6d61696c222c226c6f63616c65223a227a682d434e222c22736f7572636550617468223a22736c612f6d61696c2e6d64222c22646f63756d656e744964223a22633935303336643265633637376638663739653962353766222c227075626c697368223a66616c73652c226e6577446f63756d656e74223a66616c73652c226368616e676573223a5b5d2c227772697465223a7b226669656c6473223a7b7d2c2272656c6174696f6e73223a7b7d7d2c2262617365223a6e756c6c2c22636f6e74656e7448617368223a227368613235363a66663765663236633061383761626465396432316336633038373865303430383139373361316136636632666534396536346365656637326462636366393631222c226f726967696e616c223a6e756c6c2c226d65646961223a5b5d2c226265666f7265223a7b2274797065223a2270616765222c22646f63756d656e744964223a22633935303336643265633637376638663739653962353766222c226c6f63616c65223a227a682d434e222c226669656c6473223a7b227469746c65223a22e982aee4bbb6e69c8de58aa1e7baa7e588abe58d8fe8aeae222c227461676c696e65223a6e756c6c2c22736c7567223a226d61696c222c2270617468223a222f736c612f6d61696c2f222c2273756d6d617279223a6e756c6c2c22626f6479223a22232320e6ada3e5b8b8e8bf90e8a18ce697b6e997b45c6e5c6ee68891e4bbace689bfe8afba2039392e3925e38082222c22736f7572636544617465223a22323031372d3033222c226d6574615469746c65223a6e756c6c2c226d6574614465736372697074696f6e223a6e756c6c7d2c22736861726564223a7b226b696e64223a22736c61222c2276657273696f6e223a6e756c6c2c227265766965774475654f6e223a6e756c6c2c2272657669657765644f6e223a6e756c6c2c226e6f496e646578223a66616c73657d2c2272656c6174696f6e73223a7b22706172656e74223a6e756c6c2c22737570657273656465644279223a6e756c6c2c2263657274696669636174696f6e73223a5b5d2c22646f63756d656e7473223a5b5d7d2c227075626c69636174696f6e223a227075626c6973686564222c2270656e64696e67223a5b5d7d2c2266696e64696e6773223a5b5d2c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365227d0a7b226b6579223a227061676520736c612f6d61696c20656e222c2274797065223a2270616765222c227265636f72644b6579223a22736c612f6d61696c222c226c6f63616c65223a22656e222c22736f7572636550617468223a22736c612f6d61696c2d656e2e6d64222c22646f63756d656e744964223a22633935303336643265633637376638663739653962353766222c227075626c697368223a66616c73652c226e6577446f63756d656e74223a66616c73652c226368616e676573223a5b5d2c227772697465223a7b226669656c6473223a7b7d2c2272656c6174696f6e73223a7b7d7d2c2262617365223a6e756c6c2c22636f6e74656e7448617368223a227368613235363a62373231666162306664613331646232663061386237366461383464663235616166643135376538663130383837343836646530613433616537343739343038222c226f726967696e616c223a6e756c6c2c226d65646961223a5b5d2c226265666f7265223a7b2274797065223a2270616765222c22646f63756d656e744964223a22633935303336643265633637376638663739653962353766222c226c6f63616c65223a22656e222c226669656c6473223a7b227469746c65223a224f75722070726f6d69736520666f72206d61696c222c227461676c696e65223a6e756c6c2c22736c7567223a226d61696c222c2270617468223a222f736c612f6d61696c2d656e2f222c2273756d6d617279223a6e756c6c2c22626f6479223a22232320557074696d655c6e5c6e57652070726f6d6973652039392e39252e5c6e5c6e215b5365616c5d282f75706c6f6164732f7365616c5f366237666134333466393261386238302e706e6729222c22736f7572636544617465223a22323031372d3033222c226d6574615469746c65223a6e756c6c2c226d6574614465736372697074696f6e223a6e756c6c7d2c22736861726564223a7b226b696e64223a22736c61222c2276657273696f6e223a6e756c6c2c227265766965774475654f6e223a6e756c6c2c2272657669657765644f6e223a6e756c6c2c226e6f496e646578223a66616c73657d2c2272656c6174696f6e73223a7b22706172656e74223a6e756c6c2c22737570657273656465644279223a6e756c6c2c2263657274696669636174696f6e73223a5b5d2c22646f63756d656e7473223a5b5d7d2c227075626c69636174696f6e223a226d6f646966696564222c2270656e64696e67223a5b227469746c65225d7d2c2266696e64696e6773223a5b5d2c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365227d0a7b226b6579223a227061676520736c612f6c696e6b7320656e222c2274797065223a2270616765222c227265636f72644b6579223a22736c612f6c696e6b73222c226c6f63616c65223a22656e222c22736f7572636550617468223a22736c612f6c696e6b732d656e2e6d64222c22646f63756d656e744964223a22636635663331346536366631633833653961333464306132222c227075626c697368223a66616c73652c226e6577446f63756d656e74223a66616c73652c226368616e676573223a5b5d2c227772697465223a7b226669656c6473223a7b7d2c2272656c6174696f6e73223a7b7d7d2c2262617365223a6e756c6c2c22636f6e74656e7448617368223a227368613235363a65663663316138636234613562663139646665343433663338653664393236613763633637323061313934636436613764333930343863666661666535343261222c226f726967696e616c223a6e756c6c2c226d65646961223a5b5d2c226265666f7265223a7b2274797065223a2270616765222c22646f63756d656e744964223a22636635663331346536366631633833653961333464306132222c226c6f63616c65223a22656e222c226669656c6473223a7b227469746c65223a224c696e6b73222c227461676c696e65223a6e756c6c2c22736c7567223a226c696e6b73222c2270617468223a222f736c612f6c696e6b732d656e2f222c2273756d6d617279223a6e756c6c2c22626f6479223a22536565205b4d61696c5d282f736c612f6d61696c2d656e2f2920616e64205b6e6f7468696e675d282f6e6f7468696e672d656e2f292e222c22736f7572636544617465223a22323031372d3033222c226d6574615469746c65223a6e756c6c2c226d6574614465736372697074696f6e223a6e756c6c7d2c22736861726564223a7b226b696e64223a22736c61222c2276657273696f6e223a6e756c6c2c227265766965774475654f6e223a6e756c6c2c2272657669657765644f6e223a6e756c6c2c226e6f496e646578223a66616c73657d2c2272656c6174696f6e73223a7b22706172656e74223a6e756c6c2c22737570657273656465644279223a6e756c6c2c2263657274696669636174696f6e73223a5b5d2c22646f63756d656e7473223a5b5d7d2c227075626c69636174696f6e223a227075626c6973686564222c2270656e64696e67223a5b5d7d2c2266696e64696e6773223a5b5d2c22616374696f6e223a226d697373696e67222c22726561736f6e223a22676f6e652d66726f6d2d736f75726365227d0a');
INSERT INTO public.compliance_staged_pieces VALUES ('2eee9f8581815bea546b830e8f7f9e8e', 'plan-6b40dda46a93744d7d7dab6d17853121/files.jsonl', 0, 570, '\x7b2270617468223a226e65772f706167652d656e2e6d64222c227374617465223a2270616765222c2267726f7570223a226e65772f70616765222c226c6f63616c65223a22656e222c2275726c223a222f6e65772f706167652d656e2f222c2272656469726563747346726f6d223a5b5d2c22736c7567223a2270616765222c226b696e64223a226f74686572222c227469746c65223a224e65772070616765222c227469746c65536f75726365223a226831222c227461676c696e65223a6e756c6c2c2273756d6d617279223a6e756c6c2c226d6574615469746c65223a6e756c6c2c226d6574614465736372697074696f6e223a6e756c6c2c22706172656e74223a6e756c6c2c2276657273696f6e223a6e756c6c2c22736f7572636544617465223a22323031372d3033222c2261747472696275746573223a7b227761636e2e6c616e67223a22656e227d2c226861735377697463686572223a66616c73652c227472616e736c6174696f6e73223a5b5d2c22696e636c756465644279223a5b5d2c2272756c6573223a5b5d2c22626f6479223a225468697320776169747320666f722069747320696d706f72742e222c22636f6e74656e7448617368223a227368613235363a64396537393063326432386636316666633862613362343439663535653261323862633734353838343437653930653465383262346236323736356262353633222c226c696e6b73223a5b5d2c2263657274696669636174696f6e73223a5b5d2c2266696e64696e6773223a5b5d7d0a');


--
-- Data for Name: compliance_staged_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_staged_sources VALUES ('2eee9f8581815bea546b830e8f7f9e8e', 1795930219043, '{"id":"2eee9f8581815bea546b830e8f7f9e8e","owner":1,"site":"default","source":{"kind":"upload","name":"legacy.zip","bytes":237},"stagedOn":"2026-06-01T08:00:00.000Z","run":null,"error":null,"errorDetails":{},"choices":{"publish":true,"only":null}}', NULL, '6b40dda46a93744d7d7dab6d17853121', NULL, NULL, false, 0, 1);


--
-- Data for Name: compliance_standards; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_standards VALUES (1, 'c75e170a4ea80ed6a6fcc254', 'iso-iec-27001', 'ISO/IEC 27001', '2013', 'Information security management systems', NULL, 'global', 'https://www.iso.org/standard/82875.html', '2022-10-25', '2025-10-31', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'en');
INSERT INTO public.compliance_standards VALUES (2, 'c75e170a4ea80ed6a6fcc254', 'iso-iec-27001', 'ISO/IEC 27001', '2013', '信息安全管理体系', NULL, 'global', 'https://www.iso.org/standard/82875.html', '2022-10-25', '2025-10-31', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'zh-CN');
INSERT INTO public.compliance_standards VALUES (3, 'cb9ab313d4fc3824c0a766ed', 'mlps', 'MLPS', NULL, 'Multi-Level Protection Scheme', NULL, 'national', NULL, NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'en');
INSERT INTO public.compliance_standards VALUES (4, 'cb9ab313d4fc3824c0a766ed', 'mlps', 'MLPS', NULL, '网络安全等级保护', NULL, 'national', NULL, NULL, NULL, '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', '2026-11-29 05:29:55.308', NULL, NULL, 'zh-CN');


--
-- Data for Name: compliance_standards_publisher_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compliance_standards_publisher_lnk VALUES (1, 1, 1);
INSERT INTO public.compliance_standards_publisher_lnk VALUES (2, 2, 2);
INSERT INTO public.compliance_standards_publisher_lnk VALUES (3, 3, 3);
INSERT INTO public.compliance_standards_publisher_lnk VALUES (4, 4, 4);


--
-- Data for Name: compliance_standards_superseded_by_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: files; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.files VALUES (1, 'cd8d8cc72e1e0cb8c0359d4f', 'seal.png', 'Seal', NULL, NULL, 1, 1, NULL, 'seal_6b7fa434f92a8b80', '.png', 'image/png', 0.07, '/uploads/seal_6b7fa434f92a8b80.png', NULL, 'local', NULL, '/1', '2026-11-29 05:29:39.828', '2026-11-29 05:29:39.828', '2026-11-29 05:29:39.828', NULL, NULL, NULL);
INSERT INTO public.files VALUES (2, 'hraxxuqo3xrptpwry18fphg7', 'certificate.pdf', NULL, NULL, NULL, NULL, NULL, NULL, 'certificate_d7148d8e3f', '.pdf', 'application/pdf', 0.02, '/uploads/certificate_d7148d8e3f.pdf', NULL, 'local', NULL, '/', '2026-11-29 05:30:07.473', '2026-11-29 05:30:07.473', '2026-11-29 05:30:07.474', NULL, NULL, NULL);


--
-- Data for Name: files_folder_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.files_folder_lnk VALUES (1, 1, 1, 1);


--
-- Data for Name: files_related_mph; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.files_related_mph VALUES (1, 2, 5, 'plugin::compliance.document', 'file', 1);
INSERT INTO public.files_related_mph VALUES (2, 2, 6, 'plugin::compliance.document', 'file', 1);


--
-- Data for Name: i18n_locale; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.i18n_locale VALUES (1, 'uilpm2t4g043lygf66t3rhvq', 'English (en)', 'en', '2026-11-29 05:28:57.251', '2026-11-29 05:28:57.251', '2026-11-29 05:28:57.251', NULL, NULL, NULL);
INSERT INTO public.i18n_locale VALUES (2, 'c47zm3as84z45sug2yh1umut', 'Chinese (Simplified, China) (zh-CN)', 'zh-CN', '2026-11-29 05:28:57.36', '2026-11-29 05:28:57.36', '2026-11-29 05:28:57.401', NULL, NULL, NULL);


--
-- Data for Name: strapi_ai_localization_jobs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_ai_metadata_jobs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_api_token_permissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strapi_api_token_permissions VALUES (1, 'ssoiyv375b83kbutscik3oau', 'plugin::compliance.page.find', '2026-11-29 05:30:26.724', '2026-11-29 05:30:26.724', '2026-11-29 05:30:26.725', NULL, NULL, NULL);
INSERT INTO public.strapi_api_token_permissions VALUES (2, 'un18w1bxarmf62uj4hhot8tb', 'plugin::compliance.certification.find', '2026-11-29 05:30:26.724', '2026-11-29 05:30:26.724', '2026-11-29 05:30:26.725', NULL, NULL, NULL);
INSERT INTO public.strapi_api_token_permissions VALUES (3, 'm2fpv843i0kii1ypnin60jl9', 'plugin::compliance.claims.asOf', '2026-11-29 05:30:26.724', '2026-11-29 05:30:26.724', '2026-11-29 05:30:26.725', NULL, NULL, NULL);


--
-- Data for Name: strapi_api_token_permissions_token_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strapi_api_token_permissions_token_lnk VALUES (1, 2, 3, 1);
INSERT INTO public.strapi_api_token_permissions_token_lnk VALUES (2, 3, 3, 1);
INSERT INTO public.strapi_api_token_permissions_token_lnk VALUES (3, 1, 3, 1);


--
-- Data for Name: strapi_api_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strapi_api_tokens VALUES (1, 'drv7hs5j7nlgfb5wwkhp7o1w', 'Read Only', 'A default API token with read-only permissions, only used for accessing resources', 'content-api', 'read-only', '9525ee4828edebc16bc26d5d1c05faa427f2301b0b797c516b6aa71fef011a9f727763f39ffcd09a0ac010b2b1338395ca0d69256a96898079ed7dff31369b3c', 'v1:8797d716e3c5d5ee5caca69980ba72c0:16410202d54d45d548da2247858f91d7fae18f18771c3a2c6156731fa0f914f4e136bdd6be90d644cb507b37d40b45307c8be3d20a0f0f292517a8df2597d72dc2dda74d1e9ad3d5904157c0acd8f5af5236fa2225a51b4ee34ca0919c8a5a1fd8be60809437309718fd68d91a11b11d775c88f287ce969393d537e5e6b4c6de44b78732f39ae819174dba8ae8c6134db377a7d0369d963daaef979f663346de69e6aa74d9111be60b50485ddb180222655ca65ade8a745d406d76432a2d97295899116a416fb220f3042dc30ef5117125c3f611b7dabe86e46cb519c4bdbc3489363e4b410c6bd09a6e7f466b37d7845999505df9d2ad1b82fb4b13e19d18d8:e2386453b1d49fb9345bbb61adb90ca6', NULL, NULL, NULL, '2026-11-29 05:29:10.597', '2026-11-29 05:29:10.597', '2026-11-29 05:29:10.597', NULL, NULL, NULL);
INSERT INTO public.strapi_api_tokens VALUES (2, 'k9xmkpsd4n7pnx1vckpeat2j', 'Full Access', 'A default API token with full access permissions, used for accessing or modifying resources', 'content-api', 'full-access', 'a75fca418add727481f8c9e511f8501055366a2c224cb681678c3a8686f598370fd76ae9094a12602972738bb4b3c80ee292859398756c64d08c3d1ea96e04d1', 'v1:2c4a8426e682ab828133199dc5548b95:82107d47dc28e9dcad00ac9f6a7a4ce64fa4fae5ec27cb007367c3daacfaae5b8620432911c6de5e7cada1a858a3e331868b2105200e7e42ebb54f3ed77af3852b2bad09f404f38426914a4479ada5e011a3113ef1e01e91fd93fa8ea0c0d72a9e8fa9a326fd5c9b4a55f528741ec4ab448585c992dbfbcdf7bc1dbae64b0eacf7dc6762294e175ad0dad6be73a90d355e3f3535c703af860eb47bee2e7247d0e405e549b5c0803d78af0e1184e19c0da82fc550086dcb97bc3754501f86115e8f151d46c5e27946a373c13ee3ca5d5807aa8fce4f58d68e61c4b678915ff25154bab21d2cff14f643946d34b49170913cd25e3fca799b40d4cee217a503fbf5:fbcc37cc070117527c8af88a48860cba', NULL, NULL, NULL, '2026-11-29 05:29:10.621', '2026-11-29 05:29:10.621', '2026-11-29 05:29:10.621', NULL, NULL, NULL);
INSERT INTO public.strapi_api_tokens VALUES (3, 'yca1eyb42k5f20yycn54bpko', 'test 1', '', 'content-api', 'custom', 'b3fa752caa60b35f4c287fdf498290f1352551db8caa580cbd1fd4d36b726d38340f49f9aed6f4acd6de9d7a2ad87b9db855ccef202def090b3e5598a0d96508', 'v1:95d068530dc338f1f2d476a831f6f20d:ff9c69287fdc94cddb0b378a155ca3ec3a53845d4c755a50d60faf067c57795849ab3f54584a4a13faaad5bae4d4af92212658ff59b665256fa7def222abf3ccdf382128a046d8b8381f14e87a0a603351c75b63e8de55cb56615f1d46b773f492a18dc68bef0d4ec9e2d515641dd395886797ecfc4210fb1919dcbdd2b43bdfbd0c0a96c26172b91a4762a4088bb22398201a185b61a7acb981b59891d6fd81a6eaa0f5b13c4fe3afa9d41852006a742f4f14fedfd12fad93875497418b654d6123020d3b73990d66f85d328f6af43b9b20e63dbe248181529448adc0b02a82e2be187d1fa2c85cf448935b0853ee17edab2c43fcf0570422e29f01afa9f639:60841234a804c1f470276974de824127', '2026-11-29 05:30:29.199', NULL, NULL, '2026-11-29 05:30:26.66', '2026-11-29 05:30:29.199', '2026-11-29 05:30:26.66', NULL, NULL, NULL);


--
-- Data for Name: strapi_api_tokens_admin_user_owner_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_core_store_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strapi_core_store_settings VALUES (1, 'strapi_unidirectional-join-table-repair-ran', 'true', 'boolean', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (2, 'core_persisted_tables', '[{"name":"compliance_organizations","plugin":"compliance"},{"name":"compliance_standards","plugin":"compliance"},{"name":"compliance_services","plugin":"compliance"},{"name":"compliance_documents","plugin":"compliance"},{"name":"compliance_certifications","plugin":"compliance"},{"name":"compliance_pages","plugin":"compliance"},{"name":"compliance_redirects","plugin":"compliance"},{"name":"compliance_source_entries","plugin":"compliance"},{"name":"compliance_import_runs","plugin":"compliance"},{"name":"compliance_import_items","plugin":"compliance"},{"name":"compliance_import_findings","plugin":"compliance"},{"name":"compliance_import_turns","plugin":"compliance"},{"name":"compliance_review_notes","plugin":"compliance"},{"name":"compliance_kept_rows","plugin":"compliance"},{"name":"compliance_ledger_entries","plugin":"compliance"},{"name":"compliance_reminders","plugin":"compliance"},{"name":"compliance_page_texts","plugin":"compliance"},{"name":"compliance_plan_approvals","plugin":"compliance"},{"name":"compliance_evidence_links","plugin":"compliance"},{"name":"compliance_evidence_downloads","plugin":"compliance"},{"name":"compliance_content_changes","plugin":"compliance"},{"name":"compliance_content_revisions","plugin":"compliance"},{"name":"compliance_standards_publisher_lnk","plugin":"compliance"},{"name":"compliance_standards_superseded_by_lnk","plugin":"compliance"},{"name":"compliance_services_parent_lnk","plugin":"compliance"},{"name":"compliance_documents_services_lnk","plugin":"compliance"},{"name":"compliance_certifications_standard_lnk","plugin":"compliance"},{"name":"compliance_certifications_issued_by_lnk","plugin":"compliance"},{"name":"compliance_certifications_recognized_by_lnk","plugin":"compliance"},{"name":"compliance_certifications_services_lnk","plugin":"compliance"},{"name":"compliance_certifications_documents_lnk","plugin":"compliance"},{"name":"compliance_pages_parent_lnk","plugin":"compliance"},{"name":"compliance_pages_superseded_by_lnk","plugin":"compliance"},{"name":"compliance_pages_certifications_lnk","plugin":"compliance"},{"name":"compliance_pages_documents_lnk","plugin":"compliance"},{"name":"compliance_redirects_page_lnk","plugin":"compliance"}]', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (4, 'plugin_content_manager_configuration_content_types::plugin::upload.file', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"alternativeText":{"edit":{"label":"alternativeText","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"alternativeText","searchable":true,"sortable":true}},"caption":{"edit":{"label":"caption","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"caption","searchable":true,"sortable":true}},"focalPoint":{"edit":{"label":"focalPoint","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"focalPoint","searchable":false,"sortable":false}},"width":{"edit":{"label":"width","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"width","searchable":true,"sortable":true}},"height":{"edit":{"label":"height","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"height","searchable":true,"sortable":true}},"formats":{"edit":{"label":"formats","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"formats","searchable":false,"sortable":false}},"hash":{"edit":{"label":"hash","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"hash","searchable":true,"sortable":true}},"ext":{"edit":{"label":"ext","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"ext","searchable":true,"sortable":true}},"mime":{"edit":{"label":"mime","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"mime","searchable":true,"sortable":true}},"size":{"edit":{"label":"size","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"size","searchable":true,"sortable":true}},"url":{"edit":{"label":"url","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"url","searchable":true,"sortable":true}},"previewUrl":{"edit":{"label":"previewUrl","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"previewUrl","searchable":true,"sortable":true}},"provider":{"edit":{"label":"provider","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"provider","searchable":true,"sortable":true}},"provider_metadata":{"edit":{"label":"provider_metadata","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"provider_metadata","searchable":false,"sortable":false}},"folder":{"edit":{"label":"folder","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"folder","searchable":true,"sortable":true}},"folderPath":{"edit":{"label":"folderPath","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"folderPath","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","alternativeText","caption"],"edit":[[{"name":"name","size":6},{"name":"alternativeText","size":6}],[{"name":"caption","size":6}],[{"name":"focalPoint","size":12}],[{"name":"width","size":4},{"name":"height","size":4}],[{"name":"formats","size":12}],[{"name":"hash","size":6},{"name":"ext","size":6}],[{"name":"mime","size":6},{"name":"size","size":4}],[{"name":"url","size":6},{"name":"previewUrl","size":6}],[{"name":"provider","size":6}],[{"name":"provider_metadata","size":12}],[{"name":"folder","size":6},{"name":"folderPath","size":6}]]},"uid":"plugin::upload.file"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (5, 'plugin_content_manager_configuration_content_types::plugin::i18n.locale', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","code","createdAt"],"edit":[[{"name":"name","size":6},{"name":"code","size":6}]]},"uid":"plugin::i18n.locale"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (6, 'plugin_content_manager_configuration_content_types::plugin::upload.folder', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"pathId":{"edit":{"label":"pathId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"pathId","searchable":true,"sortable":true}},"parent":{"edit":{"label":"parent","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"parent","searchable":true,"sortable":true}},"children":{"edit":{"label":"children","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"children","searchable":false,"sortable":false}},"files":{"edit":{"label":"files","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"files","searchable":false,"sortable":false}},"path":{"edit":{"label":"path","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"path","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","pathId","parent"],"edit":[[{"name":"name","size":6},{"name":"pathId","size":4}],[{"name":"parent","size":6},{"name":"children","size":6}],[{"name":"files","size":6},{"name":"path","size":6}]]},"uid":"plugin::upload.folder"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (7, 'plugin_content_manager_configuration_content_types::plugin::content-releases.release', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"releasedAt":{"edit":{"label":"releasedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"releasedAt","searchable":true,"sortable":true}},"scheduledAt":{"edit":{"label":"scheduledAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"scheduledAt","searchable":true,"sortable":true}},"timezone":{"edit":{"label":"timezone","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"timezone","searchable":true,"sortable":true}},"status":{"edit":{"label":"status","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"status","searchable":true,"sortable":true}},"actions":{"edit":{"label":"actions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"contentType"},"list":{"label":"actions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","releasedAt","scheduledAt"],"edit":[[{"name":"name","size":6},{"name":"releasedAt","size":6}],[{"name":"scheduledAt","size":6},{"name":"timezone","size":6}],[{"name":"status","size":6},{"name":"actions","size":6}]]},"uid":"plugin::content-releases.release"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (8, 'plugin_content_manager_configuration_content_types::plugin::review-workflows.workflow', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"stages":{"edit":{"label":"stages","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"stages","searchable":false,"sortable":false}},"stageRequiredToPublish":{"edit":{"label":"stageRequiredToPublish","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"stageRequiredToPublish","searchable":true,"sortable":true}},"contentTypes":{"edit":{"label":"contentTypes","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"contentTypes","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","stages","stageRequiredToPublish"],"edit":[[{"name":"name","size":6},{"name":"stages","size":6}],[{"name":"stageRequiredToPublish","size":6}],[{"name":"contentTypes","size":12}]]},"uid":"plugin::review-workflows.workflow"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (9, 'plugin_content_manager_configuration_content_types::plugin::content-releases.release-action', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"contentType","defaultSortBy":"contentType","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"contentType":{"edit":{"label":"contentType","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"contentType","searchable":true,"sortable":true}},"entryDocumentId":{"edit":{"label":"entryDocumentId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"entryDocumentId","searchable":true,"sortable":true}},"release":{"edit":{"label":"release","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"release","searchable":true,"sortable":true}},"isEntryValid":{"edit":{"label":"isEntryValid","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"isEntryValid","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","type","contentType","entryDocumentId"],"edit":[[{"name":"type","size":6},{"name":"contentType","size":6}],[{"name":"entryDocumentId","size":6},{"name":"release","size":6}],[{"name":"isEntryValid","size":4}]]},"uid":"plugin::content-releases.release-action"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (10, 'plugin_content_manager_configuration_content_types::plugin::compliance.source-entry', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"sourceId","defaultSortBy":"sourceId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"sourceId":{"edit":{"label":"sourceId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sourceId","searchable":true,"sortable":true}},"site":{"edit":{"label":"site","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"site","searchable":true,"sortable":true}},"sourceKey":{"edit":{"label":"sourceKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sourceKey","searchable":true,"sortable":true}},"targetLocale":{"edit":{"label":"targetLocale","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"targetLocale","searchable":true,"sortable":true}},"targetUid":{"edit":{"label":"targetUid","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"targetUid","searchable":true,"sortable":true}},"targetDocumentId":{"edit":{"label":"targetDocumentId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"targetDocumentId","searchable":true,"sortable":true}},"sourcePath":{"edit":{"label":"sourcePath","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sourcePath","searchable":true,"sortable":true}},"contentHash":{"edit":{"label":"contentHash","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"contentHash","searchable":true,"sortable":true}},"fingerprints":{"edit":{"label":"fingerprints","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"fingerprints","searchable":false,"sortable":false}},"base":{"edit":{"label":"base","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"base","searchable":false,"sortable":false}},"original":{"edit":{"label":"original","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"original","searchable":false,"sortable":false}},"removedByEditor":{"edit":{"label":"removedByEditor","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"removedByEditor","searchable":true,"sortable":true}},"run":{"edit":{"label":"run","description":"","placeholder":"","visible":true,"editable":true,"mainField":"state"},"list":{"label":"run","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","sourceId","site","sourceKey"],"edit":[[{"name":"sourceId","size":6},{"name":"site","size":6}],[{"name":"sourceKey","size":6},{"name":"targetLocale","size":6}],[{"name":"targetUid","size":6},{"name":"targetDocumentId","size":6}],[{"name":"sourcePath","size":6},{"name":"contentHash","size":6}],[{"name":"fingerprints","size":12}],[{"name":"base","size":12}],[{"name":"original","size":12}],[{"name":"removedByEditor","size":4},{"name":"run","size":6}]]},"uid":"plugin::compliance.source-entry"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (12, 'plugin_content_manager_configuration_content_types::plugin::compliance.import-finding', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"findingSet","defaultSortBy":"findingSet","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"findingSet":{"edit":{"label":"findingSet","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"findingSet","searchable":true,"sortable":true}},"position":{"edit":{"label":"position","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"position","searchable":true,"sortable":true}},"severity":{"edit":{"label":"severity","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"severity","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"path":{"edit":{"label":"path","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"path","searchable":true,"sortable":true}},"line":{"edit":{"label":"line","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"line","searchable":true,"sortable":true}},"column":{"edit":{"label":"column","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"column","searchable":true,"sortable":true}},"message":{"edit":{"label":"message","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"message","searchable":true,"sortable":true}},"hint":{"edit":{"label":"hint","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"hint","searchable":true,"sortable":true}},"target":{"edit":{"label":"target","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"target","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","findingSet","position","severity"],"edit":[[{"name":"findingSet","size":6},{"name":"position","size":4}],[{"name":"severity","size":6},{"name":"code","size":6}],[{"name":"path","size":6},{"name":"line","size":4}],[{"name":"column","size":4},{"name":"message","size":6}],[{"name":"hint","size":6}],[{"name":"target","size":12}]]},"uid":"plugin::compliance.import-finding"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (3, 'strapi_content_types_schema', '{"plugin::upload.file":{"collectionName":"files","info":{"singularName":"file","pluralName":"files","displayName":"File","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false,"required":true},"alternativeText":{"type":"text","configurable":false},"caption":{"type":"text","configurable":false},"focalPoint":{"type":"json","configurable":false},"width":{"type":"integer","configurable":false},"height":{"type":"integer","configurable":false},"formats":{"type":"json","configurable":false},"hash":{"type":"string","configurable":false,"required":true},"ext":{"type":"string","configurable":false},"mime":{"type":"string","configurable":false,"required":true},"size":{"type":"decimal","configurable":false,"required":true},"url":{"type":"text","configurable":false,"required":true},"previewUrl":{"type":"text","configurable":false},"provider":{"type":"string","configurable":false,"required":true},"provider_metadata":{"type":"json","configurable":false},"related":{"type":"relation","relation":"morphToMany","configurable":false},"folder":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"files","private":true},"folderPath":{"type":"string","minLength":1,"required":true,"private":true,"searchable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"files"}}},"indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null}],"plugin":"upload","globalId":"UploadFile","uid":"plugin::upload.file","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"files","info":{"singularName":"file","pluralName":"files","displayName":"File","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false,"required":true},"alternativeText":{"type":"text","configurable":false},"caption":{"type":"text","configurable":false},"focalPoint":{"type":"json","configurable":false},"width":{"type":"integer","configurable":false},"height":{"type":"integer","configurable":false},"formats":{"type":"json","configurable":false},"hash":{"type":"string","configurable":false,"required":true},"ext":{"type":"string","configurable":false},"mime":{"type":"string","configurable":false,"required":true},"size":{"type":"decimal","configurable":false,"required":true},"url":{"type":"text","configurable":false,"required":true},"previewUrl":{"type":"text","configurable":false},"provider":{"type":"string","configurable":false,"required":true},"provider_metadata":{"type":"json","configurable":false},"related":{"type":"relation","relation":"morphToMany","configurable":false},"folder":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"files","private":true},"folderPath":{"type":"string","minLength":1,"required":true,"private":true,"searchable":false}},"indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null}],"kind":"collectionType"},"modelName":"file"},"plugin::upload.folder":{"collectionName":"upload_folders","info":{"singularName":"folder","pluralName":"folders","displayName":"Folder"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"required":true},"pathId":{"type":"integer","unique":true,"required":true},"parent":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"children"},"children":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","mappedBy":"parent"},"files":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","mappedBy":"folder"},"path":{"type":"string","minLength":1,"required":true},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"upload_folders"}}},"indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"}],"plugin":"upload","globalId":"UploadFolder","uid":"plugin::upload.folder","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"upload_folders","info":{"singularName":"folder","pluralName":"folders","displayName":"Folder"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"required":true},"pathId":{"type":"integer","unique":true,"required":true},"parent":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"children"},"children":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","mappedBy":"parent"},"files":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","mappedBy":"folder"},"path":{"type":"string","minLength":1,"required":true}},"indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"}],"kind":"collectionType"},"modelName":"folder"},"plugin::i18n.locale":{"info":{"singularName":"locale","pluralName":"locales","collectionName":"locales","displayName":"Locale","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","min":1,"max":50,"configurable":false},"code":{"type":"string","unique":true,"configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::i18n.locale","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"i18n_locale"}}},"plugin":"i18n","collectionName":"i18n_locale","globalId":"I18NLocale","uid":"plugin::i18n.locale","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"i18n_locale","info":{"singularName":"locale","pluralName":"locales","collectionName":"locales","displayName":"Locale","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","min":1,"max":50,"configurable":false},"code":{"type":"string","unique":true,"configurable":false}},"kind":"collectionType"},"modelName":"locale"},"plugin::content-releases.release":{"collectionName":"strapi_releases","info":{"singularName":"release","pluralName":"releases","displayName":"Release"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true},"releasedAt":{"type":"datetime"},"scheduledAt":{"type":"datetime"},"timezone":{"type":"string"},"status":{"type":"enumeration","enum":["ready","blocked","failed","done","empty"],"required":true},"actions":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release-action","mappedBy":"release"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_releases"}}},"plugin":"content-releases","globalId":"ContentReleasesRelease","uid":"plugin::content-releases.release","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_releases","info":{"singularName":"release","pluralName":"releases","displayName":"Release"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true},"releasedAt":{"type":"datetime"},"scheduledAt":{"type":"datetime"},"timezone":{"type":"string"},"status":{"type":"enumeration","enum":["ready","blocked","failed","done","empty"],"required":true},"actions":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release-action","mappedBy":"release"}},"kind":"collectionType"},"modelName":"release"},"plugin::content-releases.release-action":{"collectionName":"strapi_release_actions","info":{"singularName":"release-action","pluralName":"release-actions","displayName":"Release Action"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"type":{"type":"enumeration","enum":["publish","unpublish"],"required":true},"contentType":{"type":"string","required":true},"entryDocumentId":{"type":"string"},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"release":{"type":"relation","relation":"manyToOne","target":"plugin::content-releases.release","inversedBy":"actions"},"isEntryValid":{"type":"boolean"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release-action","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_release_actions"}}},"plugin":"content-releases","globalId":"ContentReleasesReleaseAction","uid":"plugin::content-releases.release-action","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_release_actions","info":{"singularName":"release-action","pluralName":"release-actions","displayName":"Release Action"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"type":{"type":"enumeration","enum":["publish","unpublish"],"required":true},"contentType":{"type":"string","required":true},"entryDocumentId":{"type":"string"},"locale":{"type":"string"},"release":{"type":"relation","relation":"manyToOne","target":"plugin::content-releases.release","inversedBy":"actions"},"isEntryValid":{"type":"boolean"}},"kind":"collectionType"},"modelName":"release-action"},"plugin::review-workflows.workflow":{"collectionName":"strapi_workflows","info":{"name":"Workflow","description":"","singularName":"workflow","pluralName":"workflows","displayName":"Workflow"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true,"unique":true},"stages":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToMany","mappedBy":"workflow"},"stageRequiredToPublish":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToOne","required":false},"contentTypes":{"type":"json","required":true,"default":"[]"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::review-workflows.workflow","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_workflows"}}},"plugin":"review-workflows","globalId":"ReviewWorkflowsWorkflow","uid":"plugin::review-workflows.workflow","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_workflows","info":{"name":"Workflow","description":"","singularName":"workflow","pluralName":"workflows","displayName":"Workflow"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true,"unique":true},"stages":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToMany","mappedBy":"workflow"},"stageRequiredToPublish":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToOne","required":false},"contentTypes":{"type":"json","required":true,"default":"[]"}},"kind":"collectionType"},"modelName":"workflow"},"plugin::review-workflows.workflow-stage":{"collectionName":"strapi_workflows_stages","info":{"name":"Workflow Stage","description":"","singularName":"workflow-stage","pluralName":"workflow-stages","displayName":"Stages"},"options":{"version":"1.1.0","draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false},"color":{"type":"string","configurable":false,"default":"#4945FF"},"workflow":{"type":"relation","target":"plugin::review-workflows.workflow","relation":"manyToOne","inversedBy":"stages","configurable":false},"permissions":{"type":"relation","target":"admin::permission","relation":"manyToMany","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::review-workflows.workflow-stage","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_workflows_stages"}}},"plugin":"review-workflows","globalId":"ReviewWorkflowsWorkflowStage","uid":"plugin::review-workflows.workflow-stage","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_workflows_stages","info":{"name":"Workflow Stage","description":"","singularName":"workflow-stage","pluralName":"workflow-stages","displayName":"Stages"},"options":{"version":"1.1.0"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false},"color":{"type":"string","configurable":false,"default":"#4945FF"},"workflow":{"type":"relation","target":"plugin::review-workflows.workflow","relation":"manyToOne","inversedBy":"stages","configurable":false},"permissions":{"type":"relation","target":"admin::permission","relation":"manyToMany","configurable":false}},"kind":"collectionType"},"modelName":"workflow-stage"},"plugin::compliance.organization":{"kind":"collectionType","collectionName":"compliance_organizations","info":{"singularName":"organization","pluralName":"organizations","displayName":"Organization","description":"A body that issues, recognizes, regulates or publishes"},"options":{"draftAndPublish":false},"pluginOptions":{"i18n":{"localized":true},"compliance":{"type":"organization","groups":[["name","kind","country","logo","url"],["key"]]}},"indexes":[{"name":"compliance_organizations_key_idx","columns":["key","locale"]}],"attributes":{"key":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"name":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"kind":{"type":"enumeration","configurable":false,"enum":["certification-body","accreditation-body","regulator","standards-body","operator","other"],"pluginOptions":{"i18n":{"localized":false}}},"url":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"country":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"logo":{"type":"media","configurable":false,"multiple":false,"allowedTypes":["images"],"pluginOptions":{"i18n":{"localized":false}}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":false,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.organization","writable":false,"private":false,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_organizations"}}},"plugin":"compliance","globalId":"ComplianceOrganization","uid":"plugin::compliance.organization","modelType":"contentType","__schema__":{"collectionName":"compliance_organizations","info":{"singularName":"organization","pluralName":"organizations","displayName":"Organization","description":"A body that issues, recognizes, regulates or publishes"},"options":{"draftAndPublish":false},"pluginOptions":{"i18n":{"localized":true}},"attributes":{"key":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"name":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"kind":{"type":"enumeration","configurable":false,"enum":["certification-body","accreditation-body","regulator","standards-body","operator","other"],"pluginOptions":{"i18n":{"localized":false}}},"url":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"country":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"logo":{"type":"media","configurable":false,"multiple":false,"allowedTypes":["images"],"pluginOptions":{"i18n":{"localized":false}}}},"kind":"collectionType","indexes":[{"name":"compliance_organizations_key_idx","columns":["key","locale"]}]},"modelName":"organization","config":{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","defaultSortOrder":"ASC","mainField":"name","defaultSortBy":"name"},"metadatas":{"key":{"edit":{"label":"Key","description":"Identifies this organization in every language"},"list":{"label":"Key"}},"name":{"edit":{"label":"Name","description":"The official name in this language"},"list":{"label":"Name"}},"kind":{"edit":{"label":"Kind","description":"The role of the organization"},"list":{"label":"Kind"}},"url":{"edit":{"label":"Link","description":"Its website"},"list":{"label":"Link"}},"country":{"edit":{"label":"Country","description":"Where it has its seat"},"list":{"label":"Country"}},"logo":{"edit":{"label":"Logo","description":"The image to show"},"list":{"label":"Logo"}},"createdAt":{"edit":{},"list":{"label":"Created at"}},"updatedAt":{"edit":{},"list":{"label":"Updated at"}}},"layouts":{"list":["name","kind","country","url"],"edit":[[{"name":"name","size":6},{"name":"kind","size":6}],[{"name":"country","size":6},{"name":"logo","size":6}],[{"name":"url","size":12}],[{"name":"key","size":6}]]}}},"plugin::compliance.standard":{"kind":"collectionType","collectionName":"compliance_standards","info":{"singularName":"standard","pluralName":"standards","displayName":"Standard","description":"A standard, scheme or regulation that a certification is about"},"options":{"draftAndPublish":false},"pluginOptions":{"i18n":{"localized":true},"compliance":{"type":"standard","groups":[["identifier","edition","name","category","publisher"],["withdrawnOn","transitionEndsOn","supersededBy"],["abstract","url"],["key"]]}},"indexes":[{"name":"compliance_standards_key_idx","columns":["key","locale"]}],"attributes":{"key":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"identifier":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"edition":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"name":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"abstract":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"category":{"type":"enumeration","configurable":false,"enum":["global","national","regional","industry"],"pluginOptions":{"i18n":{"localized":false}}},"url":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"withdrawnOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"transitionEndsOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"publisher":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.organization","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"supersededBy":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.standard","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":false,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.standard","writable":false,"private":false,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_standards"}}},"plugin":"compliance","globalId":"ComplianceStandard","uid":"plugin::compliance.standard","modelType":"contentType","__schema__":{"collectionName":"compliance_standards","info":{"singularName":"standard","pluralName":"standards","displayName":"Standard","description":"A standard, scheme or regulation that a certification is about"},"options":{"draftAndPublish":false},"pluginOptions":{"i18n":{"localized":true}},"attributes":{"key":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"identifier":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"edition":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"name":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"abstract":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"category":{"type":"enumeration","configurable":false,"enum":["global","national","regional","industry"],"pluginOptions":{"i18n":{"localized":false}}},"url":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"withdrawnOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"transitionEndsOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"publisher":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.organization","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"supersededBy":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.standard","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}}},"kind":"collectionType","indexes":[{"name":"compliance_standards_key_idx","columns":["key","locale"]}]},"modelName":"standard","config":{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","defaultSortOrder":"ASC","mainField":"identifier","defaultSortBy":"identifier"},"metadatas":{"key":{"edit":{"label":"Key","description":"Identifies this standard in every language: iso-iec-27001"},"list":{"label":"Key"}},"identifier":{"edit":{"label":"Identifier","description":"As its publisher writes it: ISO/IEC 27001"},"list":{"label":"Identifier"}},"edition":{"edit":{"label":"Edition","description":"The year or number of the edition: 2022"},"list":{"label":"Edition"}},"name":{"edit":{"label":"Name","description":"The full title"},"list":{"label":"Name"}},"abstract":{"edit":{"label":"Abstract","description":"What it is about, in one or two sentences"},"list":{"label":"Abstract"}},"category":{"edit":{"label":"Category","description":"Where it applies"},"list":{"label":"Category"}},"url":{"edit":{"label":"Link","description":"The publisher''s page about it"},"list":{"label":"Link"}},"withdrawnOn":{"edit":{"label":"Withdrawn on","description":"When the publisher withdrew it"},"list":{"label":"Withdrawn on"}},"transitionEndsOn":{"edit":{"label":"Transition ends on","description":"The last day on which certificates of this edition are valid"},"list":{"label":"Transition ends on"}},"publisher":{"edit":{"label":"Publisher","description":"The organization that publishes it","mainField":"name"},"list":{"label":"Publisher"}},"supersededBy":{"edit":{"label":"Replaced by","description":"The newer edition","mainField":"identifier"},"list":{"label":"Replaced by"}},"createdAt":{"edit":{},"list":{"label":"Created at"}},"updatedAt":{"edit":{},"list":{"label":"Updated at"}}},"layouts":{"list":["identifier","edition","name","category"],"edit":[[{"name":"identifier","size":6},{"name":"edition","size":6}],[{"name":"name","size":6},{"name":"category","size":6}],[{"name":"publisher","size":6}],[{"name":"withdrawnOn","size":6},{"name":"transitionEndsOn","size":6}],[{"name":"supersededBy","size":6}],[{"name":"abstract","size":12}],[{"name":"url","size":12}],[{"name":"key","size":6}]]}}},"plugin::compliance.service":{"kind":"collectionType","collectionName":"compliance_services","info":{"singularName":"service","pluralName":"services","displayName":"Service","description":"A service or product that a certification or document covers"},"options":{"draftAndPublish":false},"pluginOptions":{"i18n":{"localized":true},"compliance":{"type":"service","groups":[["name","parent","url"],["key"]]}},"indexes":[{"name":"compliance_services_key_idx","columns":["key","locale"]}],"attributes":{"key":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"name":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"url":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"parent":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.service","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":false,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.service","writable":false,"private":false,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_services"}}},"plugin":"compliance","globalId":"ComplianceService","uid":"plugin::compliance.service","modelType":"contentType","__schema__":{"collectionName":"compliance_services","info":{"singularName":"service","pluralName":"services","displayName":"Service","description":"A service or product that a certification or document covers"},"options":{"draftAndPublish":false},"pluginOptions":{"i18n":{"localized":true}},"attributes":{"key":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"name":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"url":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"parent":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.service","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}}},"kind":"collectionType","indexes":[{"name":"compliance_services_key_idx","columns":["key","locale"]}]},"modelName":"service","config":{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","defaultSortOrder":"ASC","mainField":"name","defaultSortBy":"name"},"metadatas":{"key":{"edit":{"label":"Key","description":"Identifies this service in every language"},"list":{"label":"Key"}},"name":{"edit":{"label":"Name","description":"As customers know it"},"list":{"label":"Name"}},"url":{"edit":{"label":"Link","description":"Its page for customers"},"list":{"label":"Link"}},"parent":{"edit":{"label":"Part of","description":"The service of which it is a part","mainField":"name"},"list":{"label":"Part of"}},"createdAt":{"edit":{},"list":{"label":"Created at"}},"updatedAt":{"edit":{},"list":{"label":"Updated at"}}},"layouts":{"list":["name","key","url","parent"],"edit":[[{"name":"name","size":6},{"name":"parent","size":6}],[{"name":"url","size":12}],[{"name":"key","size":6}]]}}},"plugin::compliance.document":{"kind":"collectionType","collectionName":"compliance_documents","info":{"singularName":"document","pluralName":"documents","displayName":"Evidence","description":"A certificate, report or policy that backs a claim"},"options":{"draftAndPublish":true},"pluginOptions":{"i18n":{"localized":true},"compliance":{"type":"document","groups":[["title","kind","visibility","language","version"],["validFrom","validUntil","renewsOn","periodStart","periodEnd"],["certifications","services"],["file","privateFile","sha256"],["description","pages"],["key"]]}},"indexes":[{"name":"compliance_documents_key_idx","columns":["key","locale"]}],"attributes":{"key":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"title":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"description":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"kind":{"type":"enumeration","configurable":false,"enum":["certificate","audit-report","whitepaper","policy","questionnaire","legal","other"],"pluginOptions":{"i18n":{"localized":false}}},"visibility":{"type":"enumeration","configurable":false,"enum":["public","on-request","internal"],"default":"public","pluginOptions":{"i18n":{"localized":false}}},"file":{"type":"media","configurable":false,"multiple":false,"allowedTypes":["files","images"],"pluginOptions":{"i18n":{"localized":true}}},"privateFile":{"type":"string","configurable":false,"maxLength":255,"private":true,"searchable":false,"pluginOptions":{"i18n":{"localized":false}}},"language":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"version":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"periodStart":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"periodEnd":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"validFrom":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"validUntil":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"renewsOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"sha256":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"services":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.service","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"certifications":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.certification","mappedBy":"documents","pluginOptions":{"i18n":{"localized":true}}},"pages":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.page","mappedBy":"documents","pluginOptions":{"i18n":{"localized":true}}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":false,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.document","writable":false,"private":false,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_documents"}}},"plugin":"compliance","globalId":"ComplianceDocument","uid":"plugin::compliance.document","modelType":"contentType","__schema__":{"collectionName":"compliance_documents","info":{"singularName":"document","pluralName":"documents","displayName":"Evidence","description":"A certificate, report or policy that backs a claim"},"options":{"draftAndPublish":true},"pluginOptions":{"i18n":{"localized":true}},"attributes":{"key":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"title":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"description":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"kind":{"type":"enumeration","configurable":false,"enum":["certificate","audit-report","whitepaper","policy","questionnaire","legal","other"],"pluginOptions":{"i18n":{"localized":false}}},"visibility":{"type":"enumeration","configurable":false,"enum":["public","on-request","internal"],"default":"public","pluginOptions":{"i18n":{"localized":false}}},"file":{"type":"media","configurable":false,"multiple":false,"allowedTypes":["files","images"],"pluginOptions":{"i18n":{"localized":true}}},"privateFile":{"type":"string","configurable":false,"maxLength":255,"private":true,"searchable":false,"pluginOptions":{"i18n":{"localized":false}}},"language":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"version":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"periodStart":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"periodEnd":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"validFrom":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"validUntil":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"renewsOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"sha256":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"services":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.service","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"certifications":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.certification","mappedBy":"documents","pluginOptions":{"i18n":{"localized":true}}},"pages":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.page","mappedBy":"documents","pluginOptions":{"i18n":{"localized":true}}}},"kind":"collectionType","indexes":[{"name":"compliance_documents_key_idx","columns":["key","locale"]}]},"modelName":"document","config":{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","defaultSortOrder":"ASC","mainField":"title","defaultSortBy":"title"},"metadatas":{"key":{"edit":{"label":"Key","description":"Identifies this document in every language"},"list":{"label":"Key"}},"title":{"edit":{"label":"Title","description":"As printed on the document"},"list":{"label":"Title"}},"description":{"edit":{"label":"Description","description":"Its content, in one or two sentences"},"list":{"label":"Description"}},"kind":{"edit":{"label":"Kind","description":"The kind of document"},"list":{"label":"Kind"}},"visibility":{"edit":{"label":"Visibility","description":"Who can see it. The file of evidence that is not public requires a permission"},"list":{"label":"Visibility"}},"file":{"edit":{"label":"File","description":"The document in this language"},"list":{"label":"File"}},"privateFile":{"edit":{"label":"Private file","description":"The name of the file in the private folder"},"list":{"label":"Private file"}},"language":{"edit":{"label":"Language of the document","description":"As a language tag: en, zh-CN"},"list":{"label":"Language of the document"}},"version":{"edit":{"label":"Version","description":"As printed on the document"},"list":{"label":"Version"}},"periodStart":{"edit":{"label":"Period from","description":"The first day that the report covers"},"list":{"label":"Period from"}},"periodEnd":{"edit":{"label":"Period to","description":"The last day that the report covers"},"list":{"label":"Period to"}},"validFrom":{"edit":{"label":"Valid from","description":"The first day on which it is valid"},"list":{"label":"Valid from"}},"validUntil":{"edit":{"label":"Valid until","description":"The last day on which it is valid"},"list":{"label":"Valid until"}},"renewsOn":{"edit":{"label":"Renew on","description":"The day by which this evidence has to be renewed"},"list":{"label":"Renew on"}},"sha256":{"edit":{"label":"SHA-256 hash","description":"Verifies that a copy is the same file"},"list":{"label":"SHA-256 hash"}},"services":{"edit":{"label":"Services","description":"The services that it covers","mainField":"name"},"list":{"label":"Services"}},"certifications":{"edit":{"label":"Certifications","description":"The certifications that it supports","mainField":"name"},"list":{"label":"Certifications"}},"pages":{"edit":{"label":"Pages","description":"Pages that link to it","mainField":"title"},"list":{"label":"Pages"}},"createdAt":{"edit":{},"list":{"label":"Created at"}},"updatedAt":{"edit":{},"list":{"label":"Updated at"}}},"layouts":{"list":["title","kind","visibility","language","validUntil"],"edit":[[{"name":"title","size":6},{"name":"kind","size":6}],[{"name":"visibility","size":4},{"name":"language","size":4},{"name":"version","size":4}],[{"name":"validFrom","size":4},{"name":"validUntil","size":4},{"name":"renewsOn","size":4}],[{"name":"periodStart","size":6},{"name":"periodEnd","size":6}],[{"name":"certifications","size":6},{"name":"services","size":6}],[{"name":"file","size":6},{"name":"privateFile","size":6}],[{"name":"sha256","size":6}],[{"name":"description","size":12}],[{"name":"pages","size":6}],[{"name":"key","size":6}]]}}},"plugin::compliance.certification":{"kind":"collectionType","collectionName":"compliance_certifications","info":{"singularName":"certification","pluralName":"certifications","displayName":"Certification","description":"A certificate, attestation or classification that an independent body has issued"},"options":{"draftAndPublish":true},"pluginOptions":{"i18n":{"localized":true},"compliance":{"type":"certification","groups":[["name","type","certificateNumber","level"],["certificationStatus","owner","validFrom","validUntil","originallyIssuedOn","auditedOn","auditCycle","verifiedOn","verifiedBy"],["issuedBy","recognizedBy","standard","services","scope","validIn"],["documents","badge","verificationUrl"],["summary","description","pages"],["key","order"]]}},"indexes":[{"name":"compliance_certifications_key_idx","columns":["key","locale"]}],"attributes":{"key":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"name":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"summary":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"description":{"type":"richtext","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"scope":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"type":{"type":"enumeration","configurable":false,"enum":["certification","attestation","classification","self-assessment","award"],"pluginOptions":{"i18n":{"localized":false}}},"certificationStatus":{"type":"enumeration","configurable":false,"enum":["active","in-progress","suspended","withdrawn","cancelled","unverified"],"default":"unverified","pluginOptions":{"i18n":{"localized":false}}},"certificateNumber":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"level":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"originallyIssuedOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"validFrom":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"validUntil":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"auditedOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"auditCycle":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"validIn":{"type":"json","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"verificationUrl":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"verifiedOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"verifiedBy":{"type":"string","configurable":false,"maxLength":255,"private":true,"pluginOptions":{"i18n":{"localized":false}}},"owner":{"type":"string","configurable":false,"maxLength":255,"private":true,"pluginOptions":{"i18n":{"localized":false}}},"badge":{"type":"media","configurable":false,"multiple":false,"allowedTypes":["images"],"pluginOptions":{"i18n":{"localized":false}}},"order":{"type":"integer","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"standard":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.standard","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"issuedBy":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.organization","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"recognizedBy":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.organization","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"services":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.service","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"documents":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.document","inversedBy":"certifications","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"pages":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.page","mappedBy":"certifications","pluginOptions":{"i18n":{"localized":true}}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":false,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.certification","writable":false,"private":false,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_certifications"}}},"plugin":"compliance","globalId":"ComplianceCertification","uid":"plugin::compliance.certification","modelType":"contentType","__schema__":{"collectionName":"compliance_certifications","info":{"singularName":"certification","pluralName":"certifications","displayName":"Certification","description":"A certificate, attestation or classification that an independent body has issued"},"options":{"draftAndPublish":true},"pluginOptions":{"i18n":{"localized":true}},"attributes":{"key":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"name":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"summary":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"description":{"type":"richtext","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"scope":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"type":{"type":"enumeration","configurable":false,"enum":["certification","attestation","classification","self-assessment","award"],"pluginOptions":{"i18n":{"localized":false}}},"certificationStatus":{"type":"enumeration","configurable":false,"enum":["active","in-progress","suspended","withdrawn","cancelled","unverified"],"default":"unverified","pluginOptions":{"i18n":{"localized":false}}},"certificateNumber":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"level":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"originallyIssuedOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"validFrom":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"validUntil":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"auditedOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"auditCycle":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"validIn":{"type":"json","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"verificationUrl":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"verifiedOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"verifiedBy":{"type":"string","configurable":false,"maxLength":255,"private":true,"pluginOptions":{"i18n":{"localized":false}}},"owner":{"type":"string","configurable":false,"maxLength":255,"private":true,"pluginOptions":{"i18n":{"localized":false}}},"badge":{"type":"media","configurable":false,"multiple":false,"allowedTypes":["images"],"pluginOptions":{"i18n":{"localized":false}}},"order":{"type":"integer","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"standard":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.standard","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"issuedBy":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.organization","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"recognizedBy":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.organization","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"services":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.service","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"documents":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.document","inversedBy":"certifications","pluginOptions":{"i18n":{"localized":true},"compliance":{"shared":true}}},"pages":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.page","mappedBy":"certifications","pluginOptions":{"i18n":{"localized":true}}}},"kind":"collectionType","indexes":[{"name":"compliance_certifications_key_idx","columns":["key","locale"]}]},"modelName":"certification","config":{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","defaultSortOrder":"ASC","mainField":"name","defaultSortBy":"name"},"metadatas":{"key":{"edit":{"label":"Key","description":"Identifies this certification in every language: iso-iec-27001"},"list":{"label":"Key"}},"name":{"edit":{"label":"Name","description":"As printed on the certificate"},"list":{"label":"Name"}},"summary":{"edit":{"label":"Summary","description":"One or two sentences"},"list":{"label":"Summary"}},"description":{"edit":{"label":"Description","description":"A longer text, in Markdown"},"list":{"label":"Description"}},"scope":{"edit":{"label":"Scope","description":"What the certificate covers, quoted from it"},"list":{"label":"Scope"}},"type":{"edit":{"label":"Type","description":"The type of the statement"},"list":{"label":"Type"}},"certificationStatus":{"edit":{"label":"Status","description":"The verified status. Expiry is computed from the dates"},"list":{"label":"Status"}},"certificateNumber":{"edit":{"label":"Certificate number","description":"As printed on the certificate"},"list":{"label":"Certificate number"}},"level":{"edit":{"label":"Level","description":"The level or class reached: Level 3"},"list":{"label":"Level"}},"originallyIssuedOn":{"edit":{"label":"First issued on","description":"The date of the first certificate"},"list":{"label":"First issued on"}},"validFrom":{"edit":{"label":"Valid from","description":"The first day on which the current certificate is valid"},"list":{"label":"Valid from"}},"validUntil":{"edit":{"label":"Valid until","description":"The last day on which it is valid. After this day it is expired"},"list":{"label":"Valid until"}},"auditedOn":{"edit":{"label":"Audited on","description":"The date of the last audit"},"list":{"label":"Audited on"}},"auditCycle":{"edit":{"label":"Audit cycle","description":"How often it is audited"},"list":{"label":"Audit cycle"}},"validIn":{"edit":{"label":"Valid in","description":"Countries and regions in which it is valid"},"list":{"label":"Valid in"}},"verificationUrl":{"edit":{"label":"Verification link","description":"The address at which the issuer confirms the certificate"},"list":{"label":"Verification link"}},"verifiedOn":{"edit":{"label":"Verified on","description":"When these facts were last verified. Set by “To verify”","editable":false},"list":{"label":"Verified on"}},"verifiedBy":{"edit":{"label":"Verified by","description":"Who verified them. Set by “To verify”","editable":false},"list":{"label":"Verified by"}},"owner":{"edit":{"label":"Owner","description":"Who keeps this certification up to date: a name or an e-mail address. Not shown to readers"},"list":{"label":"Owner"}},"badge":{"edit":{"label":"Badge","description":"The image to show"},"list":{"label":"Badge"}},"order":{"edit":{"label":"Order","description":"Position in lists: lower numbers come first"},"list":{"label":"Order"}},"standard":{"edit":{"label":"Standard","description":"The standard that it was issued for","mainField":"identifier"},"list":{"label":"Standard"}},"issuedBy":{"edit":{"label":"Issued by","description":"The organization that issued the certificate","mainField":"name"},"list":{"label":"Issued by"}},"recognizedBy":{"edit":{"label":"Recognized by","description":"The organization that recognizes or accredits the issuer","mainField":"name"},"list":{"label":"Recognized by"}},"services":{"edit":{"label":"Services","description":"The services that the certificate covers","mainField":"name"},"list":{"label":"Services"}},"documents":{"edit":{"label":"Evidence","description":"Certificates and reports","mainField":"title"},"list":{"label":"Evidence"}},"pages":{"edit":{"label":"Pages","description":"Pages that describe it","mainField":"title"},"list":{"label":"Pages"}},"createdAt":{"edit":{},"list":{"label":"Created at"}},"updatedAt":{"edit":{},"list":{"label":"Updated at"}}},"layouts":{"list":["name","type","certificationStatus","validUntil","issuedBy"],"edit":[[{"name":"name","size":6},{"name":"type","size":6}],[{"name":"certificateNumber","size":6},{"name":"level","size":6}],[{"name":"certificationStatus","size":6},{"name":"owner","size":6}],[{"name":"validFrom","size":4},{"name":"validUntil","size":4},{"name":"originallyIssuedOn","size":4}],[{"name":"auditedOn","size":6},{"name":"auditCycle","size":6}],[{"name":"verifiedOn","size":6},{"name":"verifiedBy","size":6}],[{"name":"issuedBy","size":6},{"name":"recognizedBy","size":6}],[{"name":"standard","size":6},{"name":"services","size":6}],[{"name":"scope","size":12}],[{"name":"validIn","size":12}],[{"name":"documents","size":6},{"name":"badge","size":6}],[{"name":"verificationUrl","size":12}],[{"name":"summary","size":12}],[{"name":"description","size":12}],[{"name":"pages","size":6}],[{"name":"key","size":6},{"name":"order","size":6}]]}}},"plugin::compliance.page":{"kind":"collectionType","collectionName":"compliance_pages","info":{"singularName":"page","pluralName":"pages","displayName":"Compliance page","description":"A page of the trust center, in one language and at one path"},"options":{"draftAndPublish":true},"pluginOptions":{"i18n":{"localized":true},"compliance":{"type":"page","groups":[["title","kind","tagline"],["sourceDate","version","reviewedOn","reviewDueOn"],["certifications","documents","parent","supersededBy"],["summary","body"],["path","slug","metaTitle","noIndex","metaDescription"]]}},"indexes":[{"name":"compliance_pages_path_idx","columns":["path","locale"]},{"name":"compliance_pages_slug_idx","columns":["slug","locale"]},{"name":"compliance_pages_versions_idx","columns":["document_id","locale","published_at","updated_at"]}],"attributes":{"title":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"tagline":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"slug":{"type":"uid","configurable":false,"targetField":"title","maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"path":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"kind":{"type":"enumeration","configurable":false,"enum":["overview","compliance","security","privacy","transparency","legal","sla","announcement","faq","news","other"],"pluginOptions":{"i18n":{"localized":false}}},"summary":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"body":{"type":"richtext","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"sourceDate":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"version":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"reviewDueOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"reviewedOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"noIndex":{"type":"boolean","configurable":false,"default":false,"pluginOptions":{"i18n":{"localized":false}}},"metaTitle":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"metaDescription":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"parent":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.page","pluginOptions":{"i18n":{"localized":true}}},"supersededBy":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.page","pluginOptions":{"i18n":{"localized":true}}},"certifications":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.certification","inversedBy":"pages","pluginOptions":{"i18n":{"localized":true}}},"documents":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.document","inversedBy":"pages","pluginOptions":{"i18n":{"localized":true}}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":false,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.page","writable":false,"private":false,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_pages"}}},"plugin":"compliance","globalId":"CompliancePage","uid":"plugin::compliance.page","modelType":"contentType","__schema__":{"collectionName":"compliance_pages","info":{"singularName":"page","pluralName":"pages","displayName":"Compliance page","description":"A page of the trust center, in one language and at one path"},"options":{"draftAndPublish":true},"pluginOptions":{"i18n":{"localized":true}},"attributes":{"title":{"type":"string","configurable":false,"required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"tagline":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"slug":{"type":"uid","configurable":false,"targetField":"title","maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"path":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"kind":{"type":"enumeration","configurable":false,"enum":["overview","compliance","security","privacy","transparency","legal","sla","announcement","faq","news","other"],"pluginOptions":{"i18n":{"localized":false}}},"summary":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"body":{"type":"richtext","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"sourceDate":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"version":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":false}}},"reviewDueOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"reviewedOn":{"type":"date","configurable":false,"pluginOptions":{"i18n":{"localized":false}}},"noIndex":{"type":"boolean","configurable":false,"default":false,"pluginOptions":{"i18n":{"localized":false}}},"metaTitle":{"type":"string","configurable":false,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"metaDescription":{"type":"text","configurable":false,"pluginOptions":{"i18n":{"localized":true}}},"parent":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.page","pluginOptions":{"i18n":{"localized":true}}},"supersededBy":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.page","pluginOptions":{"i18n":{"localized":true}}},"certifications":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.certification","inversedBy":"pages","pluginOptions":{"i18n":{"localized":true}}},"documents":{"type":"relation","configurable":false,"relation":"manyToMany","target":"plugin::compliance.document","inversedBy":"pages","pluginOptions":{"i18n":{"localized":true}}}},"kind":"collectionType","indexes":[{"name":"compliance_pages_path_idx","columns":["path","locale"]},{"name":"compliance_pages_slug_idx","columns":["slug","locale"]},{"name":"compliance_pages_versions_idx","columns":["document_id","locale","published_at","updated_at"]}]},"modelName":"page","config":{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","defaultSortOrder":"ASC","mainField":"title","defaultSortBy":"path"},"metadatas":{"title":{"edit":{"label":"Title","description":"The main heading of the page"},"list":{"label":"Title"}},"tagline":{"edit":{"label":"Tagline","description":"A line under the title; leave it empty if the page has none"},"list":{"label":"Tagline"}},"slug":{"edit":{"label":"Slug","description":"A short name for links that do not use the path. Change it with care: front ends may use it"},"list":{"label":"Slug"}},"path":{"edit":{"label":"Path","description":"The path of the page''s URL, such as /support/sla/"},"list":{"label":"Path"}},"kind":{"edit":{"label":"Kind","description":"What the page is about; the same in every language"},"list":{"label":"Kind"}},"summary":{"edit":{"label":"Summary","description":"A few sentences for lists and search results"},"list":{"label":"Summary"}},"body":{"edit":{"label":"Body","description":"The text, in Markdown"},"list":{"label":"Body"}},"sourceDate":{"edit":{"label":"Date of the text","description":"As printed on the page: 2017, 2017-08 or 2017-08-31"},"list":{"label":"Date of the text"}},"version":{"edit":{"label":"Version","description":"As printed, if the page has several versions"},"list":{"label":"Version"}},"reviewDueOn":{"edit":{"label":"Review due on","description":"The date of the next review"},"list":{"label":"Review due on"}},"reviewedOn":{"edit":{"label":"Reviewed on","description":"The date of the last review"},"list":{"label":"Reviewed on"}},"noIndex":{"edit":{"label":"Hide from search engines","description":"The page stays accessible at its address"},"list":{"label":"Hide from search engines"}},"metaTitle":{"edit":{"label":"Title for search engines","description":"Leave it empty to use the title"},"list":{"label":"Title for search engines"}},"metaDescription":{"edit":{"label":"Description for search engines","description":"Leave it empty to use the summary"},"list":{"label":"Description for search engines"}},"parent":{"edit":{"label":"Parent page","description":"The page above this one in the breadcrumb","mainField":"title"},"list":{"label":"Parent page"}},"supersededBy":{"edit":{"label":"Replaced by","description":"The newer version of this page","mainField":"title"},"list":{"label":"Replaced by"}},"certifications":{"edit":{"label":"Certifications","description":"The certifications that this page describes","mainField":"name"},"list":{"label":"Certifications"}},"documents":{"edit":{"label":"Evidence","description":"Files that support the claims of the page","mainField":"title"},"list":{"label":"Evidence"}},"createdAt":{"edit":{},"list":{"label":"Created at"}},"updatedAt":{"edit":{},"list":{"label":"Updated at"}}},"layouts":{"list":["title","path","kind","sourceDate","updatedAt"],"edit":[[{"name":"title","size":6},{"name":"kind","size":6}],[{"name":"tagline","size":6}],[{"name":"sourceDate","size":6},{"name":"version","size":6}],[{"name":"reviewedOn","size":6},{"name":"reviewDueOn","size":6}],[{"name":"certifications","size":6},{"name":"documents","size":6}],[{"name":"parent","size":6},{"name":"supersededBy","size":6}],[{"name":"summary","size":12}],[{"name":"body","size":12}],[{"name":"path","size":6},{"name":"slug","size":6}],[{"name":"metaTitle","size":6},{"name":"noIndex","size":6}],[{"name":"metaDescription","size":12}]]}}},"plugin::compliance.redirect":{"kind":"collectionType","collectionName":"compliance_redirects","info":{"singularName":"redirect","pluralName":"redirects","displayName":"Redirect","description":"Where a path that is no longer served leads"},"options":{"draftAndPublish":false},"indexes":[{"name":"compliance_redirects_from_idx","columns":["from"]}],"attributes":{"from":{"type":"string","configurable":false,"required":true,"maxLength":255},"to":{"type":"text","configurable":false},"code":{"type":"integer","configurable":false,"default":301},"origin":{"type":"enumeration","configurable":false,"enum":["import","editor"],"default":"editor"},"page":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.page"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.redirect","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_redirects"}}},"plugin":"compliance","globalId":"ComplianceRedirect","uid":"plugin::compliance.redirect","modelType":"contentType","__schema__":{"collectionName":"compliance_redirects","info":{"singularName":"redirect","pluralName":"redirects","displayName":"Redirect","description":"Where a path that is no longer served leads"},"options":{"draftAndPublish":false},"attributes":{"from":{"type":"string","configurable":false,"required":true,"maxLength":255},"to":{"type":"text","configurable":false},"code":{"type":"integer","configurable":false,"default":301},"origin":{"type":"enumeration","configurable":false,"enum":["import","editor"],"default":"editor"},"page":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.page"}},"kind":"collectionType","indexes":[{"name":"compliance_redirects_from_idx","columns":["from"]}]},"modelName":"redirect","pluginOptions":{"compliance":{"type":"redirect","groups":[["from","to","page","code","origin"]]}},"config":{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","defaultSortOrder":"ASC","mainField":"from","defaultSortBy":"from"},"metadatas":{"from":{"edit":{"label":"From","description":"The old path: /support/old/"},"list":{"label":"From"}},"to":{"edit":{"label":"To","description":"The new path or URL; empty for 410"},"list":{"label":"To"}},"code":{"edit":{"label":"Code","description":"301 or 308 for permanent redirects, 302 for temporary ones, 410 if nothing replaces the page"},"list":{"label":"Code"}},"origin":{"edit":{"label":"Origin","description":"Who created it"},"list":{"label":"Origin"}},"page":{"edit":{"label":"Page","description":"The page that it leads to, for overviews","mainField":"title"},"list":{"label":"Page"}},"createdAt":{"edit":{},"list":{"label":"Created at"}},"updatedAt":{"edit":{},"list":{"label":"Updated at"}}},"layouts":{"list":["from","to","code","origin"],"edit":[[{"name":"from","size":6},{"name":"to","size":6}],[{"name":"page","size":4},{"name":"code","size":4},{"name":"origin","size":4}]]}}},"plugin::compliance.source-entry":{"kind":"collectionType","collectionName":"compliance_source_entries","info":{"singularName":"source-entry","pluralName":"source-entries","displayName":"Source entry","description":"Where a document came from, and what was last imported into it"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"compliance_source_entries_source_id_uq","columns":["source_id"],"type":"unique"},{"name":"compliance_source_entries_target_idx","columns":["target_document_id","target_locale"]},{"name":"compliance_source_entries_site_idx","columns":["site"]}],"attributes":{"sourceId":{"type":"string","configurable":false,"required":true,"maxLength":64,"column":{"type":"string","args":[64],"notNullable":true}},"site":{"type":"string","configurable":false},"sourceKey":{"type":"text","configurable":false},"targetLocale":{"type":"string","configurable":false},"targetUid":{"type":"string","configurable":false},"targetDocumentId":{"type":"string","configurable":false},"sourcePath":{"type":"text","configurable":false},"contentHash":{"type":"string","configurable":false},"fingerprints":{"type":"json","configurable":false},"base":{"type":"json","configurable":false},"original":{"type":"json","configurable":false},"removedByEditor":{"type":"boolean","configurable":false,"default":false},"run":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.import-run","useJoinTable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.source-entry","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_source_entries"}}},"plugin":"compliance","globalId":"ComplianceSourceEntry","uid":"plugin::compliance.source-entry","modelType":"contentType","__schema__":{"collectionName":"compliance_source_entries","info":{"singularName":"source-entry","pluralName":"source-entries","displayName":"Source entry","description":"Where a document came from, and what was last imported into it"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"sourceId":{"type":"string","configurable":false,"required":true,"maxLength":64,"column":{"type":"string","args":[64],"notNullable":true}},"site":{"type":"string","configurable":false},"sourceKey":{"type":"text","configurable":false},"targetLocale":{"type":"string","configurable":false},"targetUid":{"type":"string","configurable":false},"targetDocumentId":{"type":"string","configurable":false},"sourcePath":{"type":"text","configurable":false},"contentHash":{"type":"string","configurable":false},"fingerprints":{"type":"json","configurable":false},"base":{"type":"json","configurable":false},"original":{"type":"json","configurable":false},"removedByEditor":{"type":"boolean","configurable":false,"default":false},"run":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.import-run","useJoinTable":false}},"kind":"collectionType","indexes":[{"name":"compliance_source_entries_source_id_uq","columns":["source_id"],"type":"unique"},{"name":"compliance_source_entries_target_idx","columns":["target_document_id","target_locale"]},{"name":"compliance_source_entries_site_idx","columns":["site"]}]},"modelName":"source-entry"},"plugin::compliance.import-run":{"kind":"collectionType","collectionName":"compliance_import_runs","info":{"singularName":"import-run","pluralName":"import-runs","displayName":"Import run","description":"One import, from its approval to its end"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"compliance_import_runs_site_idx","columns":["site"]}],"attributes":{"state":{"type":"string","configurable":false},"kind":{"type":"string","configurable":false},"about":{"type":"integer","configurable":false},"site":{"type":"string","configurable":false},"source":{"type":"text","configurable":false},"options":{"type":"json","configurable":false},"planHash":{"type":"string","configurable":false},"map":{"type":"json","configurable":false},"mapText":{"type":"text","configurable":false},"mapRun":{"type":"integer","configurable":false},"files":{"type":"json","configurable":false},"planned":{"type":"json","configurable":false},"counts":{"type":"json","configurable":false},"findingSet":{"type":"string","configurable":false},"findings":{"type":"json","configurable":false},"startedBy":{"type":"string","configurable":false},"request":{"type":"string","configurable":false},"waiting":{"type":"boolean","configurable":false},"leaseOwner":{"type":"string","configurable":false},"leaseUntil":{"type":"biginteger","configurable":false},"fence":{"type":"integer","configurable":false,"default":0},"startedOn":{"type":"datetime","configurable":false},"finishedOn":{"type":"datetime","configurable":false},"error":{"type":"text","configurable":false},"errorDetails":{"type":"json","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.import-run","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_import_runs"}}},"plugin":"compliance","globalId":"ComplianceImportRun","uid":"plugin::compliance.import-run","modelType":"contentType","__schema__":{"collectionName":"compliance_import_runs","info":{"singularName":"import-run","pluralName":"import-runs","displayName":"Import run","description":"One import, from its approval to its end"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"state":{"type":"string","configurable":false},"kind":{"type":"string","configurable":false},"about":{"type":"integer","configurable":false},"site":{"type":"string","configurable":false},"source":{"type":"text","configurable":false},"options":{"type":"json","configurable":false},"planHash":{"type":"string","configurable":false},"map":{"type":"json","configurable":false},"mapText":{"type":"text","configurable":false},"mapRun":{"type":"integer","configurable":false},"files":{"type":"json","configurable":false},"planned":{"type":"json","configurable":false},"counts":{"type":"json","configurable":false},"findingSet":{"type":"string","configurable":false},"findings":{"type":"json","configurable":false},"startedBy":{"type":"string","configurable":false},"request":{"type":"string","configurable":false},"waiting":{"type":"boolean","configurable":false},"leaseOwner":{"type":"string","configurable":false},"leaseUntil":{"type":"biginteger","configurable":false},"fence":{"type":"integer","configurable":false,"default":0},"startedOn":{"type":"datetime","configurable":false},"finishedOn":{"type":"datetime","configurable":false},"error":{"type":"text","configurable":false},"errorDetails":{"type":"json","configurable":false}},"kind":"collectionType","indexes":[{"name":"compliance_import_runs_site_idx","columns":["site"]}]},"modelName":"import-run"},"plugin::compliance.import-item":{"kind":"collectionType","collectionName":"compliance_import_items","info":{"singularName":"import-item","pluralName":"import-items","displayName":"Import item","description":"What one import did to one entry"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"compliance_import_items_run_item_uq","columns":["run_id","item_key"],"type":"unique"}],"attributes":{"itemKey":{"type":"string","configurable":false,"required":true,"maxLength":64,"column":{"type":"string","args":[64],"notNullable":true}},"run":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.import-run","useJoinTable":false},"position":{"type":"integer","configurable":false},"key":{"type":"text","configurable":false},"sourcePath":{"type":"text","configurable":false},"action":{"type":"string","configurable":false},"state":{"type":"string","configurable":false},"targetUid":{"type":"string","configurable":false},"targetDocumentId":{"type":"string","configurable":false},"targetLocale":{"type":"string","configurable":false},"reason":{"type":"string","configurable":false},"fields":{"type":"json","configurable":false},"publish":{"type":"boolean","configurable":false},"plan":{"type":"json","configurable":false},"before":{"type":"json","configurable":false},"after":{"type":"json","configurable":false},"sources":{"type":"json","configurable":false},"error":{"type":"text","configurable":false},"diagnostics":{"type":"json","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.import-item","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_import_items"}}},"plugin":"compliance","globalId":"ComplianceImportItem","uid":"plugin::compliance.import-item","modelType":"contentType","__schema__":{"collectionName":"compliance_import_items","info":{"singularName":"import-item","pluralName":"import-items","displayName":"Import item","description":"What one import did to one entry"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"itemKey":{"type":"string","configurable":false,"required":true,"maxLength":64,"column":{"type":"string","args":[64],"notNullable":true}},"run":{"type":"relation","configurable":false,"relation":"manyToOne","target":"plugin::compliance.import-run","useJoinTable":false},"position":{"type":"integer","configurable":false},"key":{"type":"text","configurable":false},"sourcePath":{"type":"text","configurable":false},"action":{"type":"string","configurable":false},"state":{"type":"string","configurable":false},"targetUid":{"type":"string","configurable":false},"targetDocumentId":{"type":"string","configurable":false},"targetLocale":{"type":"string","configurable":false},"reason":{"type":"string","configurable":false},"fields":{"type":"json","configurable":false},"publish":{"type":"boolean","configurable":false},"plan":{"type":"json","configurable":false},"before":{"type":"json","configurable":false},"after":{"type":"json","configurable":false},"sources":{"type":"json","configurable":false},"error":{"type":"text","configurable":false},"diagnostics":{"type":"json","configurable":false}},"kind":"collectionType","indexes":[{"name":"compliance_import_items_run_item_uq","columns":["run_id","item_key"],"type":"unique"}]},"modelName":"import-item"},"plugin::compliance.import-finding":{"kind":"collectionType","collectionName":"compliance_import_findings","info":{"singularName":"import-finding","pluralName":"import-findings","displayName":"Import finding","description":"What an import found in one place of its source"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"compliance_import_findings_set_uq","columns":["finding_set","position"],"type":"unique"}],"attributes":{"findingSet":{"type":"string","configurable":false,"required":true,"maxLength":64,"column":{"type":"string","args":[64],"notNullable":true}},"position":{"type":"integer","configurable":false,"required":true},"severity":{"type":"string","configurable":false},"code":{"type":"string","configurable":false},"path":{"type":"text","configurable":false},"line":{"type":"integer","configurable":false},"column":{"type":"integer","configurable":false},"message":{"type":"text","configurable":false},"hint":{"type":"text","configurable":false},"target":{"type":"json","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.import-finding","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_import_findings"}}},"plugin":"compliance","globalId":"ComplianceImportFinding","uid":"plugin::compliance.import-finding","modelType":"contentType","__schema__":{"collectionName":"compliance_import_findings","info":{"singularName":"import-finding","pluralName":"import-findings","displayName":"Import finding","description":"What an import found in one place of its source"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"findingSet":{"type":"string","configurable":false,"required":true,"maxLength":64,"column":{"type":"string","args":[64],"notNullable":true}},"position":{"type":"integer","configurable":false,"required":true},"severity":{"type":"string","configurable":false},"code":{"type":"string","configurable":false},"path":{"type":"text","configurable":false},"line":{"type":"integer","configurable":false},"column":{"type":"integer","configurable":false},"message":{"type":"text","configurable":false},"hint":{"type":"text","configurable":false},"target":{"type":"json","configurable":false}},"kind":"collectionType","indexes":[{"name":"compliance_import_findings_set_uq","columns":["finding_set","position"],"type":"unique"}]},"modelName":"import-finding"},"plugin::compliance.import-turn":{"kind":"collectionType","collectionName":"compliance_import_turns","info":{"singularName":"import-turn","pluralName":"import-turns","displayName":"Turn of imports","description":"One row: the number of the last run that could write, locked by each transaction of a run"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"fence":{"type":"integer","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.import-turn","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_import_turns"}}},"plugin":"compliance","globalId":"ComplianceImportTurn","uid":"plugin::compliance.import-turn","modelType":"contentType","__schema__":{"collectionName":"compliance_import_turns","info":{"singularName":"import-turn","pluralName":"import-turns","displayName":"Turn of imports","description":"One row: the number of the last run that could write, locked by each transaction of a run"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"fence":{"type":"integer","configurable":false}},"kind":"collectionType"},"modelName":"import-turn"},"plugin::compliance.review-note":{"kind":"collectionType","collectionName":"compliance_review_notes","info":{"singularName":"review-note","pluralName":"review-notes","displayName":"Review note","description":"What a person decided about a finding"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"compliance_review_notes_target_idx","columns":["target_document_id","target_locale"]}],"attributes":{"targetUid":{"type":"string","configurable":false},"targetDocumentId":{"type":"string","configurable":false},"targetLocale":{"type":"string","configurable":false},"code":{"type":"string","configurable":false},"fingerprint":{"type":"string","configurable":false},"decision":{"type":"string","configurable":false},"reason":{"type":"text","configurable":false},"payload":{"type":"json","configurable":false},"by":{"type":"string","configurable":false},"on":{"type":"datetime","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.review-note","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_review_notes"}}},"plugin":"compliance","globalId":"ComplianceReviewNote","uid":"plugin::compliance.review-note","modelType":"contentType","__schema__":{"collectionName":"compliance_review_notes","info":{"singularName":"review-note","pluralName":"review-notes","displayName":"Review note","description":"What a person decided about a finding"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"targetUid":{"type":"string","configurable":false},"targetDocumentId":{"type":"string","configurable":false},"targetLocale":{"type":"string","configurable":false},"code":{"type":"string","configurable":false},"fingerprint":{"type":"string","configurable":false},"decision":{"type":"string","configurable":false},"reason":{"type":"text","configurable":false},"payload":{"type":"json","configurable":false},"by":{"type":"string","configurable":false},"on":{"type":"datetime","configurable":false}},"kind":"collectionType","indexes":[{"name":"compliance_review_notes_target_idx","columns":["target_document_id","target_locale"]}]},"modelName":"review-note"},"plugin::compliance.kept-row":{"kind":"collectionType","collectionName":"compliance_kept_rows","info":{"singularName":"kept-row","pluralName":"kept-rows","displayName":"Kept row","description":"A copy of what Strapi removes while the plugin is off"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"compliance_kept_rows_owner_idx","columns":["kind","owner"]}],"attributes":{"kind":{"type":"string","configurable":false},"owner":{"type":"string","configurable":false},"value":{"type":"text","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.kept-row","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_kept_rows"}}},"plugin":"compliance","globalId":"ComplianceKeptRow","uid":"plugin::compliance.kept-row","modelType":"contentType","__schema__":{"collectionName":"compliance_kept_rows","info":{"singularName":"kept-row","pluralName":"kept-rows","displayName":"Kept row","description":"A copy of what Strapi removes while the plugin is off"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"kind":{"type":"string","configurable":false},"owner":{"type":"string","configurable":false},"value":{"type":"text","configurable":false}},"kind":"collectionType","indexes":[{"name":"compliance_kept_rows_owner_idx","columns":["kind","owner"]}]},"modelName":"kept-row"},"plugin::compliance.ledger-entry":{"kind":"collectionType","collectionName":"compliance_ledger_entries","info":{"singularName":"ledger-entry","pluralName":"ledger-entries","displayName":"Ledger entry","description":"What readers were told of a certification from a time on; rows are added and never changed"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"compliance_ledger_entries_previous_uq","columns":["previous"],"type":"unique"},{"name":"compliance_ledger_entries_certification_idx","columns":["certification","position"]}],"attributes":{"certification":{"type":"string","configurable":false},"position":{"type":"integer","configurable":false},"recordedOn":{"type":"string","configurable":false},"cause":{"type":"string","configurable":false},"recordedBy":{"type":"string","configurable":false},"claim":{"type":"json","configurable":false},"previous":{"type":"string","configurable":false},"hash":{"type":"string","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.ledger-entry","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_ledger_entries"}}},"plugin":"compliance","globalId":"ComplianceLedgerEntry","uid":"plugin::compliance.ledger-entry","modelType":"contentType","__schema__":{"collectionName":"compliance_ledger_entries","info":{"singularName":"ledger-entry","pluralName":"ledger-entries","displayName":"Ledger entry","description":"What readers were told of a certification from a time on; rows are added and never changed"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"certification":{"type":"string","configurable":false},"position":{"type":"integer","configurable":false},"recordedOn":{"type":"string","configurable":false},"cause":{"type":"string","configurable":false},"recordedBy":{"type":"string","configurable":false},"claim":{"type":"json","configurable":false},"previous":{"type":"string","configurable":false},"hash":{"type":"string","configurable":false}},"kind":"collectionType","indexes":[{"name":"compliance_ledger_entries_previous_uq","columns":["previous"],"type":"unique"},{"name":"compliance_ledger_entries_certification_idx","columns":["certification","position"]}]},"modelName":"ledger-entry"},"plugin::compliance.reminder":{"kind":"collectionType","collectionName":"compliance_reminders","info":{"singularName":"reminder","pluralName":"reminders","displayName":"Reminder","description":"An e-mail about the end of an entry, to one person: whether it was sent"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"compliance_reminders_key_uq","columns":["key"],"type":"unique"}],"attributes":{"key":{"type":"string","configurable":false},"type":{"type":"string","configurable":false},"document":{"type":"string","configurable":false},"occasion":{"type":"string","configurable":false},"endsOn":{"type":"string","configurable":false},"daysAhead":{"type":"integer","configurable":false},"recipient":{"type":"string","configurable":false},"state":{"type":"string","configurable":false},"changedOn":{"type":"string","configurable":false},"error":{"type":"text","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.reminder","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_reminders"}}},"plugin":"compliance","globalId":"ComplianceReminder","uid":"plugin::compliance.reminder","modelType":"contentType","__schema__":{"collectionName":"compliance_reminders","info":{"singularName":"reminder","pluralName":"reminders","displayName":"Reminder","description":"An e-mail about the end of an entry, to one person: whether it was sent"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"key":{"type":"string","configurable":false},"type":{"type":"string","configurable":false},"document":{"type":"string","configurable":false},"occasion":{"type":"string","configurable":false},"endsOn":{"type":"string","configurable":false},"daysAhead":{"type":"integer","configurable":false},"recipient":{"type":"string","configurable":false},"state":{"type":"string","configurable":false},"changedOn":{"type":"string","configurable":false},"error":{"type":"text","configurable":false}},"kind":"collectionType","indexes":[{"name":"compliance_reminders_key_uq","columns":["key"],"type":"unique"}]},"modelName":"reminder"},"plugin::compliance.page-text":{"kind":"collectionType","collectionName":"compliance_page_texts","info":{"singularName":"page-text","pluralName":"page-texts","displayName":"Text of a page","description":"Which state of a page its text in one language corresponds to"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"compliance_page_texts_target_idx","columns":["target_document_id","target_locale"]}],"attributes":{"targetDocumentId":{"type":"string","configurable":false},"targetLocale":{"type":"string","configurable":false},"title":{"type":"string","configurable":false},"path":{"type":"string","configurable":false},"draftHash":{"type":"string","configurable":false},"publishedHash":{"type":"string","configurable":false},"copyHash":{"type":"string","configurable":false},"draftAsOf":{"type":"datetime","configurable":false},"publishedAsOf":{"type":"datetime","configurable":false},"publishedOn":{"type":"datetime","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.page-text","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_page_texts"}}},"plugin":"compliance","globalId":"CompliancePageText","uid":"plugin::compliance.page-text","modelType":"contentType","__schema__":{"collectionName":"compliance_page_texts","info":{"singularName":"page-text","pluralName":"page-texts","displayName":"Text of a page","description":"Which state of a page its text in one language corresponds to"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"targetDocumentId":{"type":"string","configurable":false},"targetLocale":{"type":"string","configurable":false},"title":{"type":"string","configurable":false},"path":{"type":"string","configurable":false},"draftHash":{"type":"string","configurable":false},"publishedHash":{"type":"string","configurable":false},"copyHash":{"type":"string","configurable":false},"draftAsOf":{"type":"datetime","configurable":false},"publishedAsOf":{"type":"datetime","configurable":false},"publishedOn":{"type":"datetime","configurable":false}},"kind":"collectionType","indexes":[{"name":"compliance_page_texts_target_idx","columns":["target_document_id","target_locale"]}]},"modelName":"page-text"},"plugin::compliance.plan-approval":{"kind":"collectionType","collectionName":"compliance_plan_approvals","info":{"singularName":"plan-approval","pluralName":"plan-approvals","displayName":"Plan approval","description":"Who has allowed agents to apply a plan, and when; rows are added and never changed"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"compliance_plan_approvals_key_uq","columns":["key"],"type":"unique"}],"attributes":{"key":{"type":"string","configurable":false},"staged":{"type":"string","configurable":false},"planHash":{"type":"string","configurable":false},"madeOn":{"type":"string","configurable":false},"approvedBy":{"type":"string","configurable":false},"approver":{"type":"integer","configurable":false},"approvedOn":{"type":"string","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.plan-approval","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_plan_approvals"}}},"plugin":"compliance","globalId":"CompliancePlanApproval","uid":"plugin::compliance.plan-approval","modelType":"contentType","__schema__":{"collectionName":"compliance_plan_approvals","info":{"singularName":"plan-approval","pluralName":"plan-approvals","displayName":"Plan approval","description":"Who has allowed agents to apply a plan, and when; rows are added and never changed"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"key":{"type":"string","configurable":false},"staged":{"type":"string","configurable":false},"planHash":{"type":"string","configurable":false},"madeOn":{"type":"string","configurable":false},"approvedBy":{"type":"string","configurable":false},"approver":{"type":"integer","configurable":false},"approvedOn":{"type":"string","configurable":false}},"kind":"collectionType","indexes":[{"name":"compliance_plan_approvals_key_uq","columns":["key"],"type":"unique"}]},"modelName":"plan-approval"},"plugin::compliance.evidence-link":{"kind":"collectionType","collectionName":"compliance_evidence_links","info":{"singularName":"evidence-link","pluralName":"evidence-links","displayName":"Evidence link","description":"A link through which somebody may download evidence that is not public; rows are never deleted"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"compliance_evidence_links_key_uq","columns":["key"],"type":"unique"},{"name":"compliance_evidence_links_target_idx","columns":["target"]}],"attributes":{"key":{"type":"string","configurable":false},"target":{"type":"string","configurable":false},"recipient":{"type":"string","configurable":false},"sentBy":{"type":"string","configurable":false},"sender":{"type":"integer","configurable":false},"sentOn":{"type":"string","configurable":false},"expiresOn":{"type":"string","configurable":false},"revokedBy":{"type":"string","configurable":false},"revokedOn":{"type":"string","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.evidence-link","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_evidence_links"}}},"plugin":"compliance","globalId":"ComplianceEvidenceLink","uid":"plugin::compliance.evidence-link","modelType":"contentType","__schema__":{"collectionName":"compliance_evidence_links","info":{"singularName":"evidence-link","pluralName":"evidence-links","displayName":"Evidence link","description":"A link through which somebody may download evidence that is not public; rows are never deleted"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"key":{"type":"string","configurable":false},"target":{"type":"string","configurable":false},"recipient":{"type":"string","configurable":false},"sentBy":{"type":"string","configurable":false},"sender":{"type":"integer","configurable":false},"sentOn":{"type":"string","configurable":false},"expiresOn":{"type":"string","configurable":false},"revokedBy":{"type":"string","configurable":false},"revokedOn":{"type":"string","configurable":false}},"kind":"collectionType","indexes":[{"name":"compliance_evidence_links_key_uq","columns":["key"],"type":"unique"},{"name":"compliance_evidence_links_target_idx","columns":["target"]}]},"modelName":"evidence-link"},"plugin::compliance.evidence-download":{"kind":"collectionType","collectionName":"compliance_evidence_downloads","info":{"singularName":"evidence-download","pluralName":"evidence-downloads","displayName":"Evidence download","description":"A download through a link; rows are added and never changed"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"compliance_evidence_downloads_link_idx","columns":["link"]}],"attributes":{"link":{"type":"string","configurable":false},"sha256":{"type":"string","configurable":false},"on":{"type":"string","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.evidence-download","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_evidence_downloads"}}},"plugin":"compliance","globalId":"ComplianceEvidenceDownload","uid":"plugin::compliance.evidence-download","modelType":"contentType","__schema__":{"collectionName":"compliance_evidence_downloads","info":{"singularName":"evidence-download","pluralName":"evidence-downloads","displayName":"Evidence download","description":"A download through a link; rows are added and never changed"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"link":{"type":"string","configurable":false},"sha256":{"type":"string","configurable":false},"on":{"type":"string","configurable":false}},"kind":"collectionType","indexes":[{"name":"compliance_evidence_downloads_link_idx","columns":["link"]}]},"modelName":"evidence-download"},"plugin::compliance.content-change":{"kind":"collectionType","collectionName":"compliance_content_changes","info":{"singularName":"content-change","pluralName":"content-changes","displayName":"Content change","description":"A change of what readers see, and how far the webhooks have been told of it"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"compliance_content_changes_key_uq","columns":["key"],"type":"unique"},{"name":"compliance_content_changes_due_idx","columns":["state","due"]}],"attributes":{"key":{"type":"string","configurable":false},"change":{"type":"json","configurable":false},"changedOn":{"type":"string","configurable":false},"run":{"type":"integer","configurable":false},"state":{"type":"string","configurable":false},"due":{"type":"string","configurable":false},"tries":{"type":"integer","configurable":false},"delivered":{"type":"json","configurable":false},"error":{"type":"text","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.content-change","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_content_changes"}}},"plugin":"compliance","globalId":"ComplianceContentChange","uid":"plugin::compliance.content-change","modelType":"contentType","__schema__":{"collectionName":"compliance_content_changes","info":{"singularName":"content-change","pluralName":"content-changes","displayName":"Content change","description":"A change of what readers see, and how far the webhooks have been told of it"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"key":{"type":"string","configurable":false},"change":{"type":"json","configurable":false},"changedOn":{"type":"string","configurable":false},"run":{"type":"integer","configurable":false},"state":{"type":"string","configurable":false},"due":{"type":"string","configurable":false},"tries":{"type":"integer","configurable":false},"delivered":{"type":"json","configurable":false},"error":{"type":"text","configurable":false}},"kind":"collectionType","indexes":[{"name":"compliance_content_changes_key_uq","columns":["key"],"type":"unique"},{"name":"compliance_content_changes_due_idx","columns":["state","due"]}]},"modelName":"content-change"},"plugin::compliance.content-revision":{"kind":"collectionType","collectionName":"compliance_content_revisions","info":{"singularName":"content-revision","pluralName":"content-revisions","displayName":"Content revision","description":"A row for each transaction that changed what readers can be shown; older rows are removed"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"token":{"type":"integer","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::compliance.content-revision","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"compliance_content_revisions"}}},"plugin":"compliance","globalId":"ComplianceContentRevision","uid":"plugin::compliance.content-revision","modelType":"contentType","__schema__":{"collectionName":"compliance_content_revisions","info":{"singularName":"content-revision","pluralName":"content-revisions","displayName":"Content revision","description":"A row for each transaction that changed what readers can be shown; older rows are removed"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"token":{"type":"integer","configurable":false}},"kind":"collectionType"},"modelName":"content-revision"},"admin::permission":{"collectionName":"admin_permissions","info":{"name":"Permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"actionParameters":{"type":"json","configurable":false,"required":false,"default":{}},"subject":{"type":"string","minLength":1,"configurable":false,"required":false},"properties":{"type":"json","configurable":false,"required":false,"default":{}},"conditions":{"type":"json","configurable":false,"required":false,"default":[]},"role":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::role","required":false},"apiToken":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"adminPermissions","target":"admin::api-token","required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"admin_permissions"}}},"plugin":"admin","globalId":"AdminPermission","uid":"admin::permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"admin_permissions","info":{"name":"Permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"actionParameters":{"type":"json","configurable":false,"required":false,"default":{}},"subject":{"type":"string","minLength":1,"configurable":false,"required":false},"properties":{"type":"json","configurable":false,"required":false,"default":{}},"conditions":{"type":"json","configurable":false,"required":false,"default":[]},"role":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::role","required":false},"apiToken":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"adminPermissions","target":"admin::api-token","required":false}},"kind":"collectionType"},"modelName":"permission"},"admin::user":{"collectionName":"admin_users","info":{"name":"User","description":"","singularName":"user","pluralName":"users","displayName":"User"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"firstname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"lastname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"username":{"type":"string","unique":false,"configurable":false,"required":false},"email":{"type":"email","minLength":6,"configurable":false,"required":true,"unique":true,"private":true},"password":{"type":"password","minLength":6,"configurable":false,"required":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"resetPasswordTokenExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"registrationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"isActive":{"type":"boolean","default":false,"configurable":false,"private":true},"roles":{"configurable":false,"private":true,"type":"relation","relation":"manyToMany","inversedBy":"users","target":"admin::role","collectionName":"strapi_users_roles"},"apiTokens":{"configurable":false,"private":true,"type":"relation","relation":"oneToMany","mappedBy":"adminUserOwner","target":"admin::api-token"},"blocked":{"type":"boolean","default":false,"configurable":false,"private":true},"preferedLanguage":{"type":"string","configurable":false,"required":false,"searchable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::user","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"admin_users"}}},"config":{"attributes":{"resetPasswordToken":{"hidden":true},"registrationToken":{"hidden":true}}},"plugin":"admin","globalId":"AdminUser","uid":"admin::user","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"admin_users","info":{"name":"User","description":"","singularName":"user","pluralName":"users","displayName":"User"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"firstname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"lastname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"username":{"type":"string","unique":false,"configurable":false,"required":false},"email":{"type":"email","minLength":6,"configurable":false,"required":true,"unique":true,"private":true},"password":{"type":"password","minLength":6,"configurable":false,"required":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"resetPasswordTokenExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"registrationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"isActive":{"type":"boolean","default":false,"configurable":false,"private":true},"roles":{"configurable":false,"private":true,"type":"relation","relation":"manyToMany","inversedBy":"users","target":"admin::role","collectionName":"strapi_users_roles"},"apiTokens":{"configurable":false,"private":true,"type":"relation","relation":"oneToMany","mappedBy":"adminUserOwner","target":"admin::api-token"},"blocked":{"type":"boolean","default":false,"configurable":false,"private":true},"preferedLanguage":{"type":"string","configurable":false,"required":false,"searchable":false}},"kind":"collectionType"},"modelName":"user","options":{"draftAndPublish":false}},"admin::role":{"collectionName":"admin_roles","info":{"name":"Role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"code":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"description":{"type":"string","configurable":false},"users":{"configurable":false,"type":"relation","relation":"manyToMany","mappedBy":"roles","target":"admin::user"},"permissions":{"configurable":false,"type":"relation","relation":"oneToMany","mappedBy":"role","target":"admin::permission"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::role","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"admin_roles"}}},"plugin":"admin","globalId":"AdminRole","uid":"admin::role","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"admin_roles","info":{"name":"Role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"code":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"description":{"type":"string","configurable":false},"users":{"configurable":false,"type":"relation","relation":"manyToMany","mappedBy":"roles","target":"admin::user"},"permissions":{"configurable":false,"type":"relation","relation":"oneToMany","mappedBy":"role","target":"admin::permission"}},"kind":"collectionType"},"modelName":"role"},"admin::api-token":{"collectionName":"strapi_api_tokens","info":{"name":"Api Token","singularName":"api-token","pluralName":"api-tokens","displayName":"Api Token","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"kind":{"type":"enumeration","enum":["content-api","admin"],"configurable":false,"required":true,"default":"content-api"},"type":{"type":"enumeration","enum":["read-only","full-access","custom"],"configurable":false,"required":false,"default":"read-only"},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true,"searchable":false},"encryptedKey":{"type":"text","minLength":1,"configurable":false,"required":false,"searchable":false},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::api-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"adminPermissions":{"type":"relation","target":"admin::permission","relation":"oneToMany","mappedBy":"apiToken","configurable":false,"required":false},"adminUserOwner":{"type":"relation","target":"admin::user","relation":"manyToOne","inversedBy":"apiTokens","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::api-token","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_api_tokens"}}},"plugin":"admin","globalId":"AdminApiToken","uid":"admin::api-token","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_api_tokens","info":{"name":"Api Token","singularName":"api-token","pluralName":"api-tokens","displayName":"Api Token","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"kind":{"type":"enumeration","enum":["content-api","admin"],"configurable":false,"required":true,"default":"content-api"},"type":{"type":"enumeration","enum":["read-only","full-access","custom"],"configurable":false,"required":false,"default":"read-only"},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true,"searchable":false},"encryptedKey":{"type":"text","minLength":1,"configurable":false,"required":false,"searchable":false},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::api-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"adminPermissions":{"type":"relation","target":"admin::permission","relation":"oneToMany","mappedBy":"apiToken","configurable":false,"required":false},"adminUserOwner":{"type":"relation","target":"admin::user","relation":"manyToOne","inversedBy":"apiTokens","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false}},"kind":"collectionType"},"modelName":"api-token"},"admin::api-token-permission":{"collectionName":"strapi_api_token_permissions","info":{"name":"API Token Permission","description":"","singularName":"api-token-permission","pluralName":"api-token-permissions","displayName":"API Token Permission"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::api-token"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::api-token-permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_api_token_permissions"}}},"plugin":"admin","globalId":"AdminApiTokenPermission","uid":"admin::api-token-permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_api_token_permissions","info":{"name":"API Token Permission","description":"","singularName":"api-token-permission","pluralName":"api-token-permissions","displayName":"API Token Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::api-token"}},"kind":"collectionType"},"modelName":"api-token-permission"},"admin::transfer-token":{"collectionName":"strapi_transfer_tokens","info":{"name":"Transfer Token","singularName":"transfer-token","pluralName":"transfer-tokens","displayName":"Transfer Token","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::transfer-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::transfer-token","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_transfer_tokens"}}},"plugin":"admin","globalId":"AdminTransferToken","uid":"admin::transfer-token","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_transfer_tokens","info":{"name":"Transfer Token","singularName":"transfer-token","pluralName":"transfer-tokens","displayName":"Transfer Token","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::transfer-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false}},"kind":"collectionType"},"modelName":"transfer-token"},"admin::transfer-token-permission":{"collectionName":"strapi_transfer_token_permissions","info":{"name":"Transfer Token Permission","description":"","singularName":"transfer-token-permission","pluralName":"transfer-token-permissions","displayName":"Transfer Token Permission"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::transfer-token"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::transfer-token-permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_transfer_token_permissions"}}},"plugin":"admin","globalId":"AdminTransferTokenPermission","uid":"admin::transfer-token-permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_transfer_token_permissions","info":{"name":"Transfer Token Permission","description":"","singularName":"transfer-token-permission","pluralName":"transfer-token-permissions","displayName":"Transfer Token Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::transfer-token"}},"kind":"collectionType"},"modelName":"transfer-token-permission"},"admin::session":{"collectionName":"strapi_sessions","info":{"name":"Session","description":"Session Manager storage","singularName":"session","pluralName":"sessions","displayName":"Session"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false},"i18n":{"localized":false}},"attributes":{"userId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"sessionId":{"type":"string","unique":true,"required":true,"configurable":false,"private":true,"searchable":false},"childId":{"type":"string","configurable":false,"private":true,"searchable":false},"deviceId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"origin":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"expiresAt":{"type":"datetime","required":true,"configurable":false,"private":true,"searchable":false},"absoluteExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"status":{"type":"string","configurable":false,"private":true,"searchable":false},"type":{"type":"string","configurable":false,"private":true,"searchable":false},"metadata":{"type":"json","configurable":false,"private":true,"searchable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::session","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_sessions"}}},"plugin":"admin","globalId":"AdminSession","uid":"admin::session","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_sessions","info":{"name":"Session","description":"Session Manager storage","singularName":"session","pluralName":"sessions","displayName":"Session"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false},"i18n":{"localized":false}},"attributes":{"userId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"sessionId":{"type":"string","unique":true,"required":true,"configurable":false,"private":true,"searchable":false},"childId":{"type":"string","configurable":false,"private":true,"searchable":false},"deviceId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"origin":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"expiresAt":{"type":"datetime","required":true,"configurable":false,"private":true,"searchable":false},"absoluteExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"status":{"type":"string","configurable":false,"private":true,"searchable":false},"type":{"type":"string","configurable":false,"private":true,"searchable":false},"metadata":{"type":"json","configurable":false,"private":true,"searchable":false}},"kind":"collectionType"},"modelName":"session"}}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (11, 'plugin_content_manager_configuration_content_types::plugin::compliance.import-run', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"state","defaultSortBy":"state","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"state":{"edit":{"label":"state","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"state","searchable":true,"sortable":true}},"kind":{"edit":{"label":"kind","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"kind","searchable":true,"sortable":true}},"about":{"edit":{"label":"about","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"about","searchable":true,"sortable":true}},"site":{"edit":{"label":"site","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"site","searchable":true,"sortable":true}},"source":{"edit":{"label":"source","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"source","searchable":true,"sortable":true}},"options":{"edit":{"label":"options","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"options","searchable":false,"sortable":false}},"planHash":{"edit":{"label":"planHash","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"planHash","searchable":true,"sortable":true}},"map":{"edit":{"label":"map","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"map","searchable":false,"sortable":false}},"mapText":{"edit":{"label":"mapText","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"mapText","searchable":true,"sortable":true}},"mapRun":{"edit":{"label":"mapRun","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"mapRun","searchable":true,"sortable":true}},"files":{"edit":{"label":"files","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"files","searchable":false,"sortable":false}},"planned":{"edit":{"label":"planned","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"planned","searchable":false,"sortable":false}},"counts":{"edit":{"label":"counts","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"counts","searchable":false,"sortable":false}},"findingSet":{"edit":{"label":"findingSet","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"findingSet","searchable":true,"sortable":true}},"findings":{"edit":{"label":"findings","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"findings","searchable":false,"sortable":false}},"startedBy":{"edit":{"label":"startedBy","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"startedBy","searchable":true,"sortable":true}},"request":{"edit":{"label":"request","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"request","searchable":true,"sortable":true}},"waiting":{"edit":{"label":"waiting","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"waiting","searchable":true,"sortable":true}},"leaseOwner":{"edit":{"label":"leaseOwner","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"leaseOwner","searchable":true,"sortable":true}},"leaseUntil":{"edit":{"label":"leaseUntil","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"leaseUntil","searchable":true,"sortable":true}},"fence":{"edit":{"label":"fence","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"fence","searchable":true,"sortable":true}},"startedOn":{"edit":{"label":"startedOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"startedOn","searchable":true,"sortable":true}},"finishedOn":{"edit":{"label":"finishedOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"finishedOn","searchable":true,"sortable":true}},"error":{"edit":{"label":"error","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"error","searchable":true,"sortable":true}},"errorDetails":{"edit":{"label":"errorDetails","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"errorDetails","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","state","kind","about"],"edit":[[{"name":"state","size":6},{"name":"kind","size":6}],[{"name":"about","size":4},{"name":"site","size":6}],[{"name":"source","size":6}],[{"name":"options","size":12}],[{"name":"planHash","size":6}],[{"name":"map","size":12}],[{"name":"mapText","size":6},{"name":"mapRun","size":4}],[{"name":"files","size":12}],[{"name":"planned","size":12}],[{"name":"counts","size":12}],[{"name":"findingSet","size":6}],[{"name":"findings","size":12}],[{"name":"startedBy","size":6},{"name":"request","size":6}],[{"name":"waiting","size":4},{"name":"leaseOwner","size":6}],[{"name":"leaseUntil","size":4},{"name":"fence","size":4}],[{"name":"startedOn","size":6},{"name":"finishedOn","size":6}],[{"name":"error","size":6}],[{"name":"errorDetails","size":12}]]},"uid":"plugin::compliance.import-run"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (21, 'plugin_content_manager_configuration_content_types::plugin::compliance.plan-approval', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"key","defaultSortBy":"key","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"key":{"edit":{"label":"key","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"key","searchable":true,"sortable":true}},"staged":{"edit":{"label":"staged","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"staged","searchable":true,"sortable":true}},"planHash":{"edit":{"label":"planHash","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"planHash","searchable":true,"sortable":true}},"madeOn":{"edit":{"label":"madeOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"madeOn","searchable":true,"sortable":true}},"approvedBy":{"edit":{"label":"approvedBy","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"approvedBy","searchable":true,"sortable":true}},"approver":{"edit":{"label":"approver","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"approver","searchable":true,"sortable":true}},"approvedOn":{"edit":{"label":"approvedOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"approvedOn","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","key","staged","planHash"],"edit":[[{"name":"key","size":6},{"name":"staged","size":6}],[{"name":"planHash","size":6},{"name":"madeOn","size":6}],[{"name":"approvedBy","size":6},{"name":"approver","size":4}],[{"name":"approvedOn","size":6}]]},"uid":"plugin::compliance.plan-approval"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (28, 'plugin_content_manager_configuration_content_types::admin::api-token', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"kind":{"edit":{"label":"kind","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"kind","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"accessKey":{"edit":{"label":"accessKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"accessKey","searchable":true,"sortable":true}},"encryptedKey":{"edit":{"label":"encryptedKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"encryptedKey","searchable":true,"sortable":true}},"lastUsedAt":{"edit":{"label":"lastUsedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastUsedAt","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"adminPermissions":{"edit":{"label":"adminPermissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"adminPermissions","searchable":false,"sortable":false}},"adminUserOwner":{"edit":{"label":"adminUserOwner","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstname"},"list":{"label":"adminUserOwner","searchable":true,"sortable":true}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"lifespan":{"edit":{"label":"lifespan","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lifespan","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","kind"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"kind","size":6},{"name":"type","size":6}],[{"name":"accessKey","size":6},{"name":"encryptedKey","size":6}],[{"name":"lastUsedAt","size":6},{"name":"permissions","size":6}],[{"name":"adminPermissions","size":6},{"name":"adminUserOwner","size":6}],[{"name":"expiresAt","size":6},{"name":"lifespan","size":4}]]},"uid":"admin::api-token"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (36, 'plugin_content_manager_configuration_content_types::plugin::compliance.page', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"title","defaultSortBy":"path","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"title":{"edit":{"label":"Title","description":"The main heading of the page","placeholder":"","visible":true,"editable":true},"list":{"label":"Title","searchable":true,"sortable":true}},"tagline":{"edit":{"label":"Tagline","description":"A line under the title; leave it empty if the page has none","placeholder":"","visible":true,"editable":true},"list":{"label":"Tagline","searchable":true,"sortable":true}},"slug":{"edit":{"label":"Slug","description":"A short name for links that do not use the path. Change it with care: front ends may use it","placeholder":"","visible":true,"editable":true},"list":{"label":"Slug","searchable":true,"sortable":true}},"path":{"edit":{"label":"Path","description":"The path of the page''s URL, such as /support/sla/","placeholder":"","visible":true,"editable":true},"list":{"label":"Path","searchable":true,"sortable":true}},"kind":{"edit":{"label":"Kind","description":"What the page is about; the same in every language","placeholder":"","visible":true,"editable":true},"list":{"label":"Kind","searchable":true,"sortable":true}},"summary":{"edit":{"label":"Summary","description":"A few sentences for lists and search results","placeholder":"","visible":true,"editable":true},"list":{"label":"Summary","searchable":true,"sortable":true}},"body":{"edit":{"label":"Body","description":"The text, in Markdown","placeholder":"","visible":true,"editable":true},"list":{"label":"Body","searchable":false,"sortable":false}},"sourceDate":{"edit":{"label":"Date of the text","description":"As printed on the page: 2017, 2017-08 or 2017-08-31","placeholder":"","visible":true,"editable":true},"list":{"label":"Date of the text","searchable":true,"sortable":true}},"version":{"edit":{"label":"Version","description":"As printed, if the page has several versions","placeholder":"","visible":true,"editable":true},"list":{"label":"Version","searchable":true,"sortable":true}},"reviewDueOn":{"edit":{"label":"Review due on","description":"The date of the next review","placeholder":"","visible":true,"editable":true},"list":{"label":"Review due on","searchable":true,"sortable":true}},"reviewedOn":{"edit":{"label":"Reviewed on","description":"The date of the last review","placeholder":"","visible":true,"editable":true},"list":{"label":"Reviewed on","searchable":true,"sortable":true}},"noIndex":{"edit":{"label":"Hide from search engines","description":"The page stays accessible at its address","placeholder":"","visible":true,"editable":true},"list":{"label":"Hide from search engines","searchable":true,"sortable":true}},"metaTitle":{"edit":{"label":"Title for search engines","description":"Leave it empty to use the title","placeholder":"","visible":true,"editable":true},"list":{"label":"Title for search engines","searchable":true,"sortable":true}},"metaDescription":{"edit":{"label":"Description for search engines","description":"Leave it empty to use the summary","placeholder":"","visible":true,"editable":true},"list":{"label":"Description for search engines","searchable":true,"sortable":true}},"parent":{"edit":{"label":"Parent page","description":"The page above this one in the breadcrumb","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"Parent page","searchable":true,"sortable":true}},"supersededBy":{"edit":{"label":"Replaced by","description":"The newer version of this page","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"Replaced by","searchable":true,"sortable":true}},"certifications":{"edit":{"label":"Certifications","description":"The certifications that this page describes","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Certifications","searchable":false,"sortable":false}},"documents":{"edit":{"label":"Evidence","description":"Files that support the claims of the page","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"Evidence","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated at","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["title","path","kind","sourceDate","updatedAt"],"edit":[[{"name":"title","size":6},{"name":"kind","size":6}],[{"name":"tagline","size":6}],[{"name":"sourceDate","size":6},{"name":"version","size":6}],[{"name":"reviewedOn","size":6},{"name":"reviewDueOn","size":6}],[{"name":"certifications","size":6},{"name":"documents","size":6}],[{"name":"parent","size":6},{"name":"supersededBy","size":6}],[{"name":"summary","size":12}],[{"name":"body","size":12}],[{"name":"path","size":6},{"name":"slug","size":6}],[{"name":"metaTitle","size":6},{"name":"noIndex","size":6}],[{"name":"metaDescription","size":12}]]},"uid":"plugin::compliance.page"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (39, 'plugin_content_manager_configuration_content_types::plugin::compliance.service', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"key":{"edit":{"label":"Key","description":"Identifies this service in every language","placeholder":"","visible":true,"editable":true},"list":{"label":"Key","searchable":true,"sortable":true}},"name":{"edit":{"label":"Name","description":"As customers know it","placeholder":"","visible":true,"editable":true},"list":{"label":"Name","searchable":true,"sortable":true}},"url":{"edit":{"label":"Link","description":"Its page for customers","placeholder":"","visible":true,"editable":true},"list":{"label":"Link","searchable":true,"sortable":true}},"parent":{"edit":{"label":"Part of","description":"The service of which it is a part","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Part of","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated at","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["name","key","url","parent"],"edit":[[{"name":"name","size":6},{"name":"parent","size":6}],[{"name":"url","size":12}],[{"name":"key","size":6}]]},"uid":"plugin::compliance.service"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (13, 'plugin_content_manager_configuration_content_types::plugin::compliance.import-item', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"itemKey","defaultSortBy":"itemKey","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"itemKey":{"edit":{"label":"itemKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"itemKey","searchable":true,"sortable":true}},"run":{"edit":{"label":"run","description":"","placeholder":"","visible":true,"editable":true,"mainField":"state"},"list":{"label":"run","searchable":true,"sortable":true}},"position":{"edit":{"label":"position","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"position","searchable":true,"sortable":true}},"key":{"edit":{"label":"key","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"key","searchable":true,"sortable":true}},"sourcePath":{"edit":{"label":"sourcePath","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sourcePath","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"state":{"edit":{"label":"state","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"state","searchable":true,"sortable":true}},"targetUid":{"edit":{"label":"targetUid","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"targetUid","searchable":true,"sortable":true}},"targetDocumentId":{"edit":{"label":"targetDocumentId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"targetDocumentId","searchable":true,"sortable":true}},"targetLocale":{"edit":{"label":"targetLocale","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"targetLocale","searchable":true,"sortable":true}},"reason":{"edit":{"label":"reason","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"reason","searchable":true,"sortable":true}},"fields":{"edit":{"label":"fields","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"fields","searchable":false,"sortable":false}},"publish":{"edit":{"label":"publish","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"publish","searchable":true,"sortable":true}},"plan":{"edit":{"label":"plan","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"plan","searchable":false,"sortable":false}},"before":{"edit":{"label":"before","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"before","searchable":false,"sortable":false}},"after":{"edit":{"label":"after","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"after","searchable":false,"sortable":false}},"sources":{"edit":{"label":"sources","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sources","searchable":false,"sortable":false}},"error":{"edit":{"label":"error","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"error","searchable":true,"sortable":true}},"diagnostics":{"edit":{"label":"diagnostics","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"diagnostics","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","itemKey","run","position"],"edit":[[{"name":"itemKey","size":6},{"name":"run","size":6}],[{"name":"position","size":4},{"name":"key","size":6}],[{"name":"sourcePath","size":6},{"name":"action","size":6}],[{"name":"state","size":6},{"name":"targetUid","size":6}],[{"name":"targetDocumentId","size":6},{"name":"targetLocale","size":6}],[{"name":"reason","size":6}],[{"name":"fields","size":12}],[{"name":"publish","size":4}],[{"name":"plan","size":12}],[{"name":"before","size":12}],[{"name":"after","size":12}],[{"name":"sources","size":12}],[{"name":"error","size":6}],[{"name":"diagnostics","size":12}]]},"uid":"plugin::compliance.import-item"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (20, 'plugin_content_manager_configuration_content_types::plugin::compliance.evidence-link', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"key","defaultSortBy":"key","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"key":{"edit":{"label":"key","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"key","searchable":true,"sortable":true}},"target":{"edit":{"label":"target","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"target","searchable":true,"sortable":true}},"recipient":{"edit":{"label":"recipient","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"recipient","searchable":true,"sortable":true}},"sentBy":{"edit":{"label":"sentBy","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sentBy","searchable":true,"sortable":true}},"sender":{"edit":{"label":"sender","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sender","searchable":true,"sortable":true}},"sentOn":{"edit":{"label":"sentOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sentOn","searchable":true,"sortable":true}},"expiresOn":{"edit":{"label":"expiresOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresOn","searchable":true,"sortable":true}},"revokedBy":{"edit":{"label":"revokedBy","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"revokedBy","searchable":true,"sortable":true}},"revokedOn":{"edit":{"label":"revokedOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"revokedOn","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","key","target","recipient"],"edit":[[{"name":"key","size":6},{"name":"target","size":6}],[{"name":"recipient","size":6},{"name":"sentBy","size":6}],[{"name":"sender","size":4},{"name":"sentOn","size":6}],[{"name":"expiresOn","size":6},{"name":"revokedBy","size":6}],[{"name":"revokedOn","size":6}]]},"uid":"plugin::compliance.evidence-link"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (35, 'plugin_content_manager_configuration_content_types::admin::api-token-permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"token":{"edit":{"label":"token","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"token","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","token","createdAt"],"edit":[[{"name":"action","size":6},{"name":"token","size":6}]]},"uid":"admin::api-token-permission"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (14, 'plugin_content_manager_configuration_content_types::plugin::compliance.import-turn', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"documentId","defaultSortBy":"documentId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"fence":{"edit":{"label":"fence","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"fence","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","fence","createdAt","updatedAt"],"edit":[[{"name":"fence","size":4}]]},"uid":"plugin::compliance.import-turn"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (15, 'plugin_content_manager_configuration_content_types::plugin::compliance.review-note', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"targetUid","defaultSortBy":"targetUid","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"targetUid":{"edit":{"label":"targetUid","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"targetUid","searchable":true,"sortable":true}},"targetDocumentId":{"edit":{"label":"targetDocumentId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"targetDocumentId","searchable":true,"sortable":true}},"targetLocale":{"edit":{"label":"targetLocale","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"targetLocale","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"fingerprint":{"edit":{"label":"fingerprint","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"fingerprint","searchable":true,"sortable":true}},"decision":{"edit":{"label":"decision","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"decision","searchable":true,"sortable":true}},"reason":{"edit":{"label":"reason","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"reason","searchable":true,"sortable":true}},"payload":{"edit":{"label":"payload","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"payload","searchable":false,"sortable":false}},"by":{"edit":{"label":"by","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"by","searchable":true,"sortable":true}},"on":{"edit":{"label":"on","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"on","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","targetUid","targetDocumentId","targetLocale"],"edit":[[{"name":"targetUid","size":6},{"name":"targetDocumentId","size":6}],[{"name":"targetLocale","size":6},{"name":"code","size":6}],[{"name":"fingerprint","size":6},{"name":"decision","size":6}],[{"name":"reason","size":6}],[{"name":"payload","size":12}],[{"name":"by","size":6},{"name":"on","size":6}]]},"uid":"plugin::compliance.review-note"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (16, 'plugin_content_manager_configuration_content_types::plugin::review-workflows.workflow-stage', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"color":{"edit":{"label":"color","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"color","searchable":true,"sortable":true}},"workflow":{"edit":{"label":"workflow","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"workflow","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","color","workflow"],"edit":[[{"name":"name","size":6},{"name":"color","size":6}],[{"name":"workflow","size":6},{"name":"permissions","size":6}]]},"uid":"plugin::review-workflows.workflow-stage"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (22, 'plugin_content_manager_configuration_content_types::plugin::compliance.content-change', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"key","defaultSortBy":"key","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"key":{"edit":{"label":"key","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"key","searchable":true,"sortable":true}},"change":{"edit":{"label":"change","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"change","searchable":false,"sortable":false}},"changedOn":{"edit":{"label":"changedOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"changedOn","searchable":true,"sortable":true}},"run":{"edit":{"label":"run","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"run","searchable":true,"sortable":true}},"state":{"edit":{"label":"state","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"state","searchable":true,"sortable":true}},"due":{"edit":{"label":"due","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"due","searchable":true,"sortable":true}},"tries":{"edit":{"label":"tries","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"tries","searchable":true,"sortable":true}},"delivered":{"edit":{"label":"delivered","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"delivered","searchable":false,"sortable":false}},"error":{"edit":{"label":"error","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"error","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","key","changedOn","run"],"edit":[[{"name":"key","size":6}],[{"name":"change","size":12}],[{"name":"changedOn","size":6},{"name":"run","size":4}],[{"name":"state","size":6},{"name":"due","size":6}],[{"name":"tries","size":4}],[{"name":"delivered","size":12}],[{"name":"error","size":6}]]},"uid":"plugin::compliance.content-change"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (23, 'plugin_content_manager_configuration_content_types::plugin::compliance.content-revision', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"documentId","defaultSortBy":"documentId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"token":{"edit":{"label":"token","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"token","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","token","createdAt","updatedAt"],"edit":[[{"name":"token","size":4}]]},"uid":"plugin::compliance.content-revision"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (27, 'plugin_content_manager_configuration_content_types::plugin::compliance.ledger-entry', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"certification","defaultSortBy":"certification","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"certification":{"edit":{"label":"certification","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"certification","searchable":true,"sortable":true}},"position":{"edit":{"label":"position","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"position","searchable":true,"sortable":true}},"recordedOn":{"edit":{"label":"recordedOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"recordedOn","searchable":true,"sortable":true}},"cause":{"edit":{"label":"cause","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"cause","searchable":true,"sortable":true}},"recordedBy":{"edit":{"label":"recordedBy","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"recordedBy","searchable":true,"sortable":true}},"claim":{"edit":{"label":"claim","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"claim","searchable":false,"sortable":false}},"previous":{"edit":{"label":"previous","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"previous","searchable":true,"sortable":true}},"hash":{"edit":{"label":"hash","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"hash","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","certification","position","recordedOn"],"edit":[[{"name":"certification","size":6},{"name":"position","size":4}],[{"name":"recordedOn","size":6},{"name":"cause","size":6}],[{"name":"recordedBy","size":6}],[{"name":"claim","size":12}],[{"name":"previous","size":6},{"name":"hash","size":6}]]},"uid":"plugin::compliance.ledger-entry"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (30, 'plugin_content_manager_configuration_content_types::admin::session', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"userId","defaultSortBy":"userId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"userId":{"edit":{"label":"userId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"userId","searchable":true,"sortable":true}},"sessionId":{"edit":{"label":"sessionId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sessionId","searchable":true,"sortable":true}},"childId":{"edit":{"label":"childId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"childId","searchable":true,"sortable":true}},"deviceId":{"edit":{"label":"deviceId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"deviceId","searchable":true,"sortable":true}},"origin":{"edit":{"label":"origin","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"origin","searchable":true,"sortable":true}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"absoluteExpiresAt":{"edit":{"label":"absoluteExpiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"absoluteExpiresAt","searchable":true,"sortable":true}},"status":{"edit":{"label":"status","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"status","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"metadata":{"edit":{"label":"metadata","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"metadata","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","userId","sessionId","childId"],"edit":[[{"name":"userId","size":6},{"name":"sessionId","size":6}],[{"name":"childId","size":6},{"name":"deviceId","size":6}],[{"name":"origin","size":6},{"name":"expiresAt","size":6}],[{"name":"absoluteExpiresAt","size":6},{"name":"status","size":6}],[{"name":"type","size":6}],[{"name":"metadata","size":12}]]},"uid":"admin::session"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (37, 'plugin_content_manager_configuration_content_types::plugin::compliance.redirect', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"from","defaultSortBy":"from","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"from":{"edit":{"label":"From","description":"The old path: /support/old/","placeholder":"","visible":true,"editable":true},"list":{"label":"From","searchable":true,"sortable":true}},"to":{"edit":{"label":"To","description":"The new path or URL; empty for 410","placeholder":"","visible":true,"editable":true},"list":{"label":"To","searchable":true,"sortable":true}},"code":{"edit":{"label":"Code","description":"301 or 308 for permanent redirects, 302 for temporary ones, 410 if nothing replaces the page","placeholder":"","visible":true,"editable":true},"list":{"label":"Code","searchable":true,"sortable":true}},"origin":{"edit":{"label":"Origin","description":"Who created it","placeholder":"","visible":true,"editable":true},"list":{"label":"Origin","searchable":true,"sortable":true}},"page":{"edit":{"label":"Page","description":"The page that it leads to, for overviews","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"Page","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated at","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["from","to","code","origin"],"edit":[[{"name":"from","size":6},{"name":"to","size":6}],[{"name":"page","size":4},{"name":"code","size":4},{"name":"origin","size":4}]]},"uid":"plugin::compliance.redirect"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (17, 'plugin_content_manager_configuration_content_types::plugin::compliance.page-text', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"targetDocumentId","defaultSortBy":"targetDocumentId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"targetDocumentId":{"edit":{"label":"targetDocumentId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"targetDocumentId","searchable":true,"sortable":true}},"targetLocale":{"edit":{"label":"targetLocale","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"targetLocale","searchable":true,"sortable":true}},"title":{"edit":{"label":"title","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"title","searchable":true,"sortable":true}},"path":{"edit":{"label":"path","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"path","searchable":true,"sortable":true}},"draftHash":{"edit":{"label":"draftHash","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"draftHash","searchable":true,"sortable":true}},"publishedHash":{"edit":{"label":"publishedHash","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"publishedHash","searchable":true,"sortable":true}},"copyHash":{"edit":{"label":"copyHash","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"copyHash","searchable":true,"sortable":true}},"draftAsOf":{"edit":{"label":"draftAsOf","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"draftAsOf","searchable":true,"sortable":true}},"publishedAsOf":{"edit":{"label":"publishedAsOf","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"publishedAsOf","searchable":true,"sortable":true}},"publishedOn":{"edit":{"label":"publishedOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"publishedOn","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","targetDocumentId","targetLocale","title"],"edit":[[{"name":"targetDocumentId","size":6},{"name":"targetLocale","size":6}],[{"name":"title","size":6},{"name":"path","size":6}],[{"name":"draftHash","size":6},{"name":"publishedHash","size":6}],[{"name":"copyHash","size":6},{"name":"draftAsOf","size":6}],[{"name":"publishedAsOf","size":6},{"name":"publishedOn","size":6}]]},"uid":"plugin::compliance.page-text"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (29, 'plugin_content_manager_configuration_content_types::admin::role', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"users":{"edit":{"label":"users","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstname"},"list":{"label":"users","searchable":false,"sortable":false}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","code","description"],"edit":[[{"name":"name","size":6},{"name":"code","size":6}],[{"name":"description","size":6},{"name":"users","size":6}],[{"name":"permissions","size":6}]]},"uid":"admin::role"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (34, 'plugin_content_manager_configuration_content_types::plugin::compliance.certification', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"key":{"edit":{"label":"Key","description":"Identifies this certification in every language: iso-iec-27001","placeholder":"","visible":true,"editable":true},"list":{"label":"Key","searchable":true,"sortable":true}},"name":{"edit":{"label":"Name","description":"As printed on the certificate","placeholder":"","visible":true,"editable":true},"list":{"label":"Name","searchable":true,"sortable":true}},"summary":{"edit":{"label":"Summary","description":"One or two sentences","placeholder":"","visible":true,"editable":true},"list":{"label":"Summary","searchable":true,"sortable":true}},"description":{"edit":{"label":"Description","description":"A longer text, in Markdown","placeholder":"","visible":true,"editable":true},"list":{"label":"Description","searchable":false,"sortable":false}},"scope":{"edit":{"label":"Scope","description":"What the certificate covers, quoted from it","placeholder":"","visible":true,"editable":true},"list":{"label":"Scope","searchable":true,"sortable":true}},"type":{"edit":{"label":"Type","description":"The type of the statement","placeholder":"","visible":true,"editable":true},"list":{"label":"Type","searchable":true,"sortable":true}},"certificationStatus":{"edit":{"label":"Status","description":"The verified status. Expiry is computed from the dates","placeholder":"","visible":true,"editable":true},"list":{"label":"Status","searchable":true,"sortable":true}},"certificateNumber":{"edit":{"label":"Certificate number","description":"As printed on the certificate","placeholder":"","visible":true,"editable":true},"list":{"label":"Certificate number","searchable":true,"sortable":true}},"level":{"edit":{"label":"Level","description":"The level or class reached: Level 3","placeholder":"","visible":true,"editable":true},"list":{"label":"Level","searchable":true,"sortable":true}},"originallyIssuedOn":{"edit":{"label":"First issued on","description":"The date of the first certificate","placeholder":"","visible":true,"editable":true},"list":{"label":"First issued on","searchable":true,"sortable":true}},"validFrom":{"edit":{"label":"Valid from","description":"The first day on which the current certificate is valid","placeholder":"","visible":true,"editable":true},"list":{"label":"Valid from","searchable":true,"sortable":true}},"validUntil":{"edit":{"label":"Valid until","description":"The last day on which it is valid. After this day it is expired","placeholder":"","visible":true,"editable":true},"list":{"label":"Valid until","searchable":true,"sortable":true}},"auditedOn":{"edit":{"label":"Audited on","description":"The date of the last audit","placeholder":"","visible":true,"editable":true},"list":{"label":"Audited on","searchable":true,"sortable":true}},"auditCycle":{"edit":{"label":"Audit cycle","description":"How often it is audited","placeholder":"","visible":true,"editable":true},"list":{"label":"Audit cycle","searchable":true,"sortable":true}},"validIn":{"edit":{"label":"Valid in","description":"Countries and regions in which it is valid","placeholder":"","visible":true,"editable":true},"list":{"label":"Valid in","searchable":false,"sortable":false}},"verificationUrl":{"edit":{"label":"Verification link","description":"The address at which the issuer confirms the certificate","placeholder":"","visible":true,"editable":true},"list":{"label":"Verification link","searchable":true,"sortable":true}},"verifiedOn":{"edit":{"label":"Verified on","description":"When these facts were last verified. Set by “To verify”","placeholder":"","visible":true,"editable":false},"list":{"label":"Verified on","searchable":true,"sortable":true}},"verifiedBy":{"edit":{"label":"Verified by","description":"Who verified them. Set by “To verify”","placeholder":"","visible":true,"editable":false},"list":{"label":"Verified by","searchable":true,"sortable":true}},"owner":{"edit":{"label":"Owner","description":"Who keeps this certification up to date: a name or an e-mail address. Not shown to readers","placeholder":"","visible":true,"editable":true},"list":{"label":"Owner","searchable":true,"sortable":true}},"badge":{"edit":{"label":"Badge","description":"The image to show","placeholder":"","visible":true,"editable":true},"list":{"label":"Badge","searchable":false,"sortable":false}},"order":{"edit":{"label":"Order","description":"Position in lists: lower numbers come first","placeholder":"","visible":true,"editable":true},"list":{"label":"Order","searchable":true,"sortable":true}},"standard":{"edit":{"label":"Standard","description":"The standard that it was issued for","placeholder":"","visible":true,"editable":true,"mainField":"identifier"},"list":{"label":"Standard","searchable":true,"sortable":true}},"issuedBy":{"edit":{"label":"Issued by","description":"The organization that issued the certificate","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Issued by","searchable":true,"sortable":true}},"recognizedBy":{"edit":{"label":"Recognized by","description":"The organization that recognizes or accredits the issuer","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Recognized by","searchable":true,"sortable":true}},"services":{"edit":{"label":"Services","description":"The services that the certificate covers","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Services","searchable":false,"sortable":false}},"documents":{"edit":{"label":"Evidence","description":"Certificates and reports","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"Evidence","searchable":false,"sortable":false}},"pages":{"edit":{"label":"Pages","description":"Pages that describe it","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"Pages","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated at","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["name","type","certificationStatus","validUntil","issuedBy"],"edit":[[{"name":"name","size":6},{"name":"type","size":6}],[{"name":"certificateNumber","size":6},{"name":"level","size":6}],[{"name":"certificationStatus","size":6},{"name":"owner","size":6}],[{"name":"validFrom","size":4},{"name":"validUntil","size":4},{"name":"originallyIssuedOn","size":4}],[{"name":"auditedOn","size":6},{"name":"auditCycle","size":6}],[{"name":"verifiedOn","size":6},{"name":"verifiedBy","size":6}],[{"name":"issuedBy","size":6},{"name":"recognizedBy","size":6}],[{"name":"standard","size":6},{"name":"services","size":6}],[{"name":"scope","size":12}],[{"name":"validIn","size":12}],[{"name":"documents","size":6},{"name":"badge","size":6}],[{"name":"verificationUrl","size":12}],[{"name":"summary","size":12}],[{"name":"description","size":12}],[{"name":"pages","size":6}],[{"name":"key","size":6},{"name":"order","size":6}]]},"uid":"plugin::compliance.certification"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (38, 'plugin_content_manager_configuration_content_types::plugin::compliance.standard', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"identifier","defaultSortBy":"identifier","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"key":{"edit":{"label":"Key","description":"Identifies this standard in every language: iso-iec-27001","placeholder":"","visible":true,"editable":true},"list":{"label":"Key","searchable":true,"sortable":true}},"identifier":{"edit":{"label":"Identifier","description":"As its publisher writes it: ISO/IEC 27001","placeholder":"","visible":true,"editable":true},"list":{"label":"Identifier","searchable":true,"sortable":true}},"edition":{"edit":{"label":"Edition","description":"The year or number of the edition: 2022","placeholder":"","visible":true,"editable":true},"list":{"label":"Edition","searchable":true,"sortable":true}},"name":{"edit":{"label":"Name","description":"The full title","placeholder":"","visible":true,"editable":true},"list":{"label":"Name","searchable":true,"sortable":true}},"abstract":{"edit":{"label":"Abstract","description":"What it is about, in one or two sentences","placeholder":"","visible":true,"editable":true},"list":{"label":"Abstract","searchable":true,"sortable":true}},"category":{"edit":{"label":"Category","description":"Where it applies","placeholder":"","visible":true,"editable":true},"list":{"label":"Category","searchable":true,"sortable":true}},"url":{"edit":{"label":"Link","description":"The publisher''s page about it","placeholder":"","visible":true,"editable":true},"list":{"label":"Link","searchable":true,"sortable":true}},"withdrawnOn":{"edit":{"label":"Withdrawn on","description":"When the publisher withdrew it","placeholder":"","visible":true,"editable":true},"list":{"label":"Withdrawn on","searchable":true,"sortable":true}},"transitionEndsOn":{"edit":{"label":"Transition ends on","description":"The last day on which certificates of this edition are valid","placeholder":"","visible":true,"editable":true},"list":{"label":"Transition ends on","searchable":true,"sortable":true}},"publisher":{"edit":{"label":"Publisher","description":"The organization that publishes it","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Publisher","searchable":true,"sortable":true}},"supersededBy":{"edit":{"label":"Replaced by","description":"The newer edition","placeholder":"","visible":true,"editable":true,"mainField":"identifier"},"list":{"label":"Replaced by","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated at","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["identifier","edition","name","category"],"edit":[[{"name":"identifier","size":6},{"name":"edition","size":6}],[{"name":"name","size":6},{"name":"category","size":6}],[{"name":"publisher","size":6}],[{"name":"withdrawnOn","size":6},{"name":"transitionEndsOn","size":6}],[{"name":"supersededBy","size":6}],[{"name":"abstract","size":12}],[{"name":"url","size":12}],[{"name":"key","size":6}]]},"uid":"plugin::compliance.standard"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (18, 'plugin_content_manager_configuration_content_types::plugin::compliance.evidence-download', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"link","defaultSortBy":"link","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"link":{"edit":{"label":"link","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"link","searchable":true,"sortable":true}},"sha256":{"edit":{"label":"sha256","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sha256","searchable":true,"sortable":true}},"on":{"edit":{"label":"on","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"on","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","link","sha256","on"],"edit":[[{"name":"link","size":6},{"name":"sha256","size":6}],[{"name":"on","size":6}]]},"uid":"plugin::compliance.evidence-download"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (32, 'plugin_content_manager_configuration_content_types::admin::transfer-token', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"accessKey":{"edit":{"label":"accessKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"accessKey","searchable":true,"sortable":true}},"lastUsedAt":{"edit":{"label":"lastUsedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastUsedAt","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"lifespan":{"edit":{"label":"lifespan","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lifespan","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","accessKey"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"accessKey","size":6},{"name":"lastUsedAt","size":6}],[{"name":"permissions","size":6},{"name":"expiresAt","size":6}],[{"name":"lifespan","size":4}]]},"uid":"admin::transfer-token"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (19, 'plugin_content_manager_configuration_content_types::plugin::compliance.reminder', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"key","defaultSortBy":"key","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"key":{"edit":{"label":"key","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"key","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"document":{"edit":{"label":"document","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"document","searchable":true,"sortable":true}},"occasion":{"edit":{"label":"occasion","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"occasion","searchable":true,"sortable":true}},"endsOn":{"edit":{"label":"endsOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"endsOn","searchable":true,"sortable":true}},"daysAhead":{"edit":{"label":"daysAhead","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"daysAhead","searchable":true,"sortable":true}},"recipient":{"edit":{"label":"recipient","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"recipient","searchable":true,"sortable":true}},"state":{"edit":{"label":"state","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"state","searchable":true,"sortable":true}},"changedOn":{"edit":{"label":"changedOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"changedOn","searchable":true,"sortable":true}},"error":{"edit":{"label":"error","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"error","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","key","type","document"],"edit":[[{"name":"key","size":6},{"name":"type","size":6}],[{"name":"document","size":6},{"name":"occasion","size":6}],[{"name":"endsOn","size":6},{"name":"daysAhead","size":4}],[{"name":"recipient","size":6},{"name":"state","size":6}],[{"name":"changedOn","size":6},{"name":"error","size":6}]]},"uid":"plugin::compliance.reminder"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (24, 'plugin_content_manager_configuration_content_types::admin::permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"actionParameters":{"edit":{"label":"actionParameters","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"actionParameters","searchable":false,"sortable":false}},"subject":{"edit":{"label":"subject","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"subject","searchable":true,"sortable":true}},"properties":{"edit":{"label":"properties","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"properties","searchable":false,"sortable":false}},"conditions":{"edit":{"label":"conditions","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"conditions","searchable":false,"sortable":false}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"role","searchable":true,"sortable":true}},"apiToken":{"edit":{"label":"apiToken","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"apiToken","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","subject","role"],"edit":[[{"name":"action","size":6}],[{"name":"actionParameters","size":12}],[{"name":"subject","size":6}],[{"name":"properties","size":12}],[{"name":"conditions","size":12}],[{"name":"role","size":6},{"name":"apiToken","size":6}]]},"uid":"admin::permission"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (25, 'plugin_content_manager_configuration_content_types::admin::user', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"firstname","defaultSortBy":"firstname","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"firstname":{"edit":{"label":"firstname","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"firstname","searchable":true,"sortable":true}},"lastname":{"edit":{"label":"lastname","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastname","searchable":true,"sortable":true}},"username":{"edit":{"label":"username","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"username","searchable":true,"sortable":true}},"email":{"edit":{"label":"email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"email","searchable":true,"sortable":true}},"password":{"edit":{"label":"password","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"password","searchable":true,"sortable":true}},"resetPasswordToken":{"edit":{"label":"resetPasswordToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"resetPasswordToken","searchable":true,"sortable":true}},"resetPasswordTokenExpiresAt":{"edit":{"label":"resetPasswordTokenExpiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"resetPasswordTokenExpiresAt","searchable":true,"sortable":true}},"registrationToken":{"edit":{"label":"registrationToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"registrationToken","searchable":true,"sortable":true}},"isActive":{"edit":{"label":"isActive","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"isActive","searchable":true,"sortable":true}},"roles":{"edit":{"label":"roles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"roles","searchable":false,"sortable":false}},"apiTokens":{"edit":{"label":"apiTokens","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"apiTokens","searchable":false,"sortable":false}},"blocked":{"edit":{"label":"blocked","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"blocked","searchable":true,"sortable":true}},"preferedLanguage":{"edit":{"label":"preferedLanguage","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"preferedLanguage","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","firstname","lastname","username"],"edit":[[{"name":"firstname","size":6},{"name":"lastname","size":6}],[{"name":"username","size":6},{"name":"email","size":6}],[{"name":"password","size":6},{"name":"resetPasswordTokenExpiresAt","size":6}],[{"name":"isActive","size":4},{"name":"roles","size":6}],[{"name":"apiTokens","size":6},{"name":"blocked","size":4}],[{"name":"preferedLanguage","size":6}]]},"uid":"admin::user"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (31, 'plugin_content_manager_configuration_content_types::plugin::compliance.organization', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"key":{"edit":{"label":"Key","description":"Identifies this organization in every language","placeholder":"","visible":true,"editable":true},"list":{"label":"Key","searchable":true,"sortable":true}},"name":{"edit":{"label":"Name","description":"The official name in this language","placeholder":"","visible":true,"editable":true},"list":{"label":"Name","searchable":true,"sortable":true}},"kind":{"edit":{"label":"Kind","description":"The role of the organization","placeholder":"","visible":true,"editable":true},"list":{"label":"Kind","searchable":true,"sortable":true}},"url":{"edit":{"label":"Link","description":"Its website","placeholder":"","visible":true,"editable":true},"list":{"label":"Link","searchable":true,"sortable":true}},"country":{"edit":{"label":"Country","description":"Where it has its seat","placeholder":"","visible":true,"editable":true},"list":{"label":"Country","searchable":true,"sortable":true}},"logo":{"edit":{"label":"Logo","description":"The image to show","placeholder":"","visible":true,"editable":true},"list":{"label":"Logo","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated at","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["name","kind","country","url"],"edit":[[{"name":"name","size":6},{"name":"kind","size":6}],[{"name":"country","size":6},{"name":"logo","size":6}],[{"name":"url","size":12}],[{"name":"key","size":6}]]},"uid":"plugin::compliance.organization"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (26, 'plugin_content_manager_configuration_content_types::plugin::compliance.kept-row', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"kind","defaultSortBy":"kind","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"kind":{"edit":{"label":"kind","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"kind","searchable":true,"sortable":true}},"owner":{"edit":{"label":"owner","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"owner","searchable":true,"sortable":true}},"value":{"edit":{"label":"value","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"value","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","kind","owner","value"],"edit":[[{"name":"kind","size":6},{"name":"owner","size":6}],[{"name":"value","size":6}]]},"uid":"plugin::compliance.kept-row"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (41, 'plugin_upload_settings', '{"sizeOptimization":true,"responsiveDimensions":true,"autoOrientation":false,"aiMetadata":true}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (42, 'plugin_upload_view_configuration', '{"pageSize":10,"sort":"createdAt:DESC"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (44, 'plugin_i18n_default_locale', '"en"', 'string', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (46, 'core_admin_auth', '{"providers":{"autoRegister":false,"defaultRole":null,"ssoLockedRoles":null}}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (43, 'plugin_upload_metrics', '{"weeklySchedule":"45 29 5 * * 0","lastWeeklyUpdate":1795930185055}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (33, 'plugin_content_manager_configuration_content_types::admin::transfer-token-permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"token":{"edit":{"label":"token","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"token","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","token","createdAt"],"edit":[[{"name":"action","size":6},{"name":"token","size":6}]]},"uid":"admin::transfer-token-permission"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (40, 'plugin_content_manager_configuration_content_types::plugin::compliance.document', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"title","defaultSortBy":"title","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"key":{"edit":{"label":"Key","description":"Identifies this document in every language","placeholder":"","visible":true,"editable":true},"list":{"label":"Key","searchable":true,"sortable":true}},"title":{"edit":{"label":"Title","description":"As printed on the document","placeholder":"","visible":true,"editable":true},"list":{"label":"Title","searchable":true,"sortable":true}},"description":{"edit":{"label":"Description","description":"Its content, in one or two sentences","placeholder":"","visible":true,"editable":true},"list":{"label":"Description","searchable":true,"sortable":true}},"kind":{"edit":{"label":"Kind","description":"The kind of document","placeholder":"","visible":true,"editable":true},"list":{"label":"Kind","searchable":true,"sortable":true}},"visibility":{"edit":{"label":"Visibility","description":"Who can see it. The file of evidence that is not public requires a permission","placeholder":"","visible":true,"editable":true},"list":{"label":"Visibility","searchable":true,"sortable":true}},"file":{"edit":{"label":"File","description":"The document in this language","placeholder":"","visible":true,"editable":true},"list":{"label":"File","searchable":false,"sortable":false}},"privateFile":{"edit":{"label":"Private file","description":"The name of the file in the private folder","placeholder":"","visible":true,"editable":true},"list":{"label":"Private file","searchable":true,"sortable":true}},"language":{"edit":{"label":"Language of the document","description":"As a language tag: en, zh-CN","placeholder":"","visible":true,"editable":true},"list":{"label":"Language of the document","searchable":true,"sortable":true}},"version":{"edit":{"label":"Version","description":"As printed on the document","placeholder":"","visible":true,"editable":true},"list":{"label":"Version","searchable":true,"sortable":true}},"periodStart":{"edit":{"label":"Period from","description":"The first day that the report covers","placeholder":"","visible":true,"editable":true},"list":{"label":"Period from","searchable":true,"sortable":true}},"periodEnd":{"edit":{"label":"Period to","description":"The last day that the report covers","placeholder":"","visible":true,"editable":true},"list":{"label":"Period to","searchable":true,"sortable":true}},"validFrom":{"edit":{"label":"Valid from","description":"The first day on which it is valid","placeholder":"","visible":true,"editable":true},"list":{"label":"Valid from","searchable":true,"sortable":true}},"validUntil":{"edit":{"label":"Valid until","description":"The last day on which it is valid","placeholder":"","visible":true,"editable":true},"list":{"label":"Valid until","searchable":true,"sortable":true}},"renewsOn":{"edit":{"label":"Renew on","description":"The day by which this evidence has to be renewed","placeholder":"","visible":true,"editable":true},"list":{"label":"Renew on","searchable":true,"sortable":true}},"sha256":{"edit":{"label":"SHA-256 hash","description":"Verifies that a copy is the same file","placeholder":"","visible":true,"editable":true},"list":{"label":"SHA-256 hash","searchable":true,"sortable":true}},"services":{"edit":{"label":"Services","description":"The services that it covers","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Services","searchable":false,"sortable":false}},"certifications":{"edit":{"label":"Certifications","description":"The certifications that it supports","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Certifications","searchable":false,"sortable":false}},"pages":{"edit":{"label":"Pages","description":"Pages that link to it","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"Pages","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated at","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["title","kind","visibility","language","validUntil"],"edit":[[{"name":"title","size":6},{"name":"kind","size":6}],[{"name":"visibility","size":4},{"name":"language","size":4},{"name":"version","size":4}],[{"name":"validFrom","size":4},{"name":"validUntil","size":4},{"name":"renewsOn","size":4}],[{"name":"periodStart","size":6},{"name":"periodEnd","size":6}],[{"name":"certifications","size":6},{"name":"services","size":6}],[{"name":"file","size":6},{"name":"privateFile","size":6}],[{"name":"sha256","size":6}],[{"name":"description","size":12}],[{"name":"pages","size":6}],[{"name":"key","size":6}]]},"uid":"plugin::compliance.document"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (45, 'plugin_compliance_forms-arranged', 'true', 'boolean', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (47, 'plugin_upload_media_library_default_notice', '{"shown":true}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (48, 'plugin_compliance_settings', '{"expiringDays":60,"reminders":{"enabled":true,"recipients":["team@example.com"]}}', 'object', NULL, NULL);


--
-- Data for Name: strapi_database_schema; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strapi_database_schema VALUES (1, '{"tables":[{"name":"files","indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null},{"name":"files_documents_idx","columns":["document_id","locale","published_at"]},{"name":"files_created_by_id_fk","columns":["created_by_id"]},{"name":"files_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"files_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"files_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"alternative_text","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"caption","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"focal_point","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"width","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"height","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"formats","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"hash","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"ext","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"mime","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"size","type":"decimal","args":[10,2],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"preview_url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider_metadata","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"folder_path","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"upload_folders","indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"},{"name":"upload_folders_documents_idx","columns":["document_id","locale","published_at"]},{"name":"upload_folders_created_by_id_fk","columns":["created_by_id"]},{"name":"upload_folders_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"upload_folders_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"upload_folders_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"i18n_locale","indexes":[{"name":"i18n_locale_documents_idx","columns":["document_id","locale","published_at"]},{"name":"i18n_locale_created_by_id_fk","columns":["created_by_id"]},{"name":"i18n_locale_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"i18n_locale_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"i18n_locale_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_releases","indexes":[{"name":"strapi_releases_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_releases_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_releases_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_releases_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_releases_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"released_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"scheduled_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"timezone","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_release_actions","indexes":[{"name":"strapi_release_actions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_release_actions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_release_actions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_release_actions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_release_actions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"content_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"entry_document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"is_entry_valid","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows","indexes":[{"name":"strapi_workflows_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_workflows_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_workflows_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_workflows_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_workflows_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"content_types","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_workflows_stages","indexes":[{"name":"strapi_workflows_stages_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_workflows_stages_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_workflows_stages_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_workflows_stages_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_workflows_stages_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"color","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_organizations","indexes":[{"name":"compliance_organizations_key_idx","columns":["key","locale"]},{"name":"compliance_organizations_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_organizations_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_organizations_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_organizations_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_organizations_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"country","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_standards","indexes":[{"name":"compliance_standards_key_idx","columns":["key","locale"]},{"name":"compliance_standards_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_standards_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_standards_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_standards_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_standards_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"identifier","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"edition","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"abstract","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"category","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"withdrawn_on","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"transition_ends_on","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_services","indexes":[{"name":"compliance_services_key_idx","columns":["key","locale"]},{"name":"compliance_services_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_services_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_services_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_services_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_services_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_documents","indexes":[{"name":"compliance_documents_key_idx","columns":["key","locale"]},{"name":"compliance_documents_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_documents_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_documents_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_documents_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_documents_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"visibility","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"private_file","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"language","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"version","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"period_start","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"period_end","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"valid_from","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"valid_until","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"renews_on","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"sha_256","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_certifications","indexes":[{"name":"compliance_certifications_key_idx","columns":["key","locale"]},{"name":"compliance_certifications_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_certifications_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_certifications_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_certifications_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_certifications_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"summary","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"scope","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"certification_status","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"certificate_number","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"level","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"originally_issued_on","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"valid_from","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"valid_until","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"audited_on","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"audit_cycle","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"valid_in","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"verification_url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"verified_on","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"verified_by","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"owner","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_pages","indexes":[{"name":"compliance_pages_path_idx","columns":["path","locale"]},{"name":"compliance_pages_slug_idx","columns":["slug","locale"]},{"name":"compliance_pages_versions_idx","columns":["document_id","locale","published_at","updated_at"]},{"name":"compliance_pages_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_pages_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_pages_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_pages_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_pages_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"tagline","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"slug","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"summary","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"body","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"source_date","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"version","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"review_due_on","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reviewed_on","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"no_index","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"meta_title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"meta_description","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_redirects","indexes":[{"name":"compliance_redirects_from_idx","columns":["from"]},{"name":"compliance_redirects_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_redirects_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_redirects_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_redirects_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_redirects_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"from","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"to","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"origin","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_source_entries","indexes":[{"name":"compliance_source_entries_source_id_uq","columns":["source_id"],"type":"unique"},{"name":"compliance_source_entries_target_idx","columns":["target_document_id","target_locale"]},{"name":"compliance_source_entries_site_idx","columns":["site"]},{"name":"compliance_source_entries_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_source_entries_run_id_fk","columns":["run_id"]},{"name":"compliance_source_entries_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_source_entries_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_source_entries_run_id_fk","columns":["run_id"],"referencedTable":"compliance_import_runs","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_source_entries_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_source_entries_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"source_id","type":"string","args":[64],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"site","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"source_key","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target_locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target_uid","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target_document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"source_path","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"content_hash","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"fingerprints","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"base","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"original","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"removed_by_editor","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"run_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_import_runs","indexes":[{"name":"compliance_import_runs_site_idx","columns":["site"]},{"name":"compliance_import_runs_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_import_runs_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_import_runs_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_import_runs_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_import_runs_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"state","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"about","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"site","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"source","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"options","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"plan_hash","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"map","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"map_text","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"map_run","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"files","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"planned","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"counts","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"finding_set","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"findings","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"started_by","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"request","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"waiting","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lease_owner","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lease_until","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"fence","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"started_on","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"finished_on","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"error","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"error_details","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_import_items","indexes":[{"name":"compliance_import_items_run_item_uq","columns":["run_id","item_key"],"type":"unique"},{"name":"compliance_import_items_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_import_items_run_id_fk","columns":["run_id"]},{"name":"compliance_import_items_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_import_items_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_import_items_run_id_fk","columns":["run_id"],"referencedTable":"compliance_import_runs","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_import_items_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_import_items_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"item_key","type":"string","args":[64],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"run_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"position","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"key","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"source_path","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"state","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target_uid","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target_document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target_locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reason","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"fields","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"publish","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"plan","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"before","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"after","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"sources","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"error","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"diagnostics","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_import_findings","indexes":[{"name":"compliance_import_findings_set_uq","columns":["finding_set","position"],"type":"unique"},{"name":"compliance_import_findings_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_import_findings_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_import_findings_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_import_findings_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_import_findings_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"finding_set","type":"string","args":[64],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"position","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"severity","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"line","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"column","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"message","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"hint","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_import_turns","indexes":[{"name":"compliance_import_turns_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_import_turns_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_import_turns_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_import_turns_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_import_turns_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"fence","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_review_notes","indexes":[{"name":"compliance_review_notes_target_idx","columns":["target_document_id","target_locale"]},{"name":"compliance_review_notes_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_review_notes_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_review_notes_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_review_notes_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_review_notes_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target_uid","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target_document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target_locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"fingerprint","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"decision","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reason","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"payload","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"by","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"on","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_kept_rows","indexes":[{"name":"compliance_kept_rows_owner_idx","columns":["kind","owner"]},{"name":"compliance_kept_rows_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_kept_rows_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_kept_rows_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_kept_rows_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_kept_rows_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"owner","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"value","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_ledger_entries","indexes":[{"name":"compliance_ledger_entries_previous_uq","columns":["previous"],"type":"unique"},{"name":"compliance_ledger_entries_certification_idx","columns":["certification","position"]},{"name":"compliance_ledger_entries_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_ledger_entries_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_ledger_entries_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_ledger_entries_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_ledger_entries_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"certification","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"position","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"recorded_on","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"cause","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"recorded_by","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"claim","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"previous","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"hash","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_reminders","indexes":[{"name":"compliance_reminders_key_uq","columns":["key"],"type":"unique"},{"name":"compliance_reminders_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_reminders_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_reminders_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_reminders_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_reminders_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"document","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"occasion","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"ends_on","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"days_ahead","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"recipient","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"state","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"changed_on","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"error","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_page_texts","indexes":[{"name":"compliance_page_texts_target_idx","columns":["target_document_id","target_locale"]},{"name":"compliance_page_texts_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_page_texts_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_page_texts_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_page_texts_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_page_texts_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target_document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target_locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"draft_hash","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_hash","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"copy_hash","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"draft_as_of","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_as_of","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_on","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_plan_approvals","indexes":[{"name":"compliance_plan_approvals_key_uq","columns":["key"],"type":"unique"},{"name":"compliance_plan_approvals_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_plan_approvals_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_plan_approvals_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_plan_approvals_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_plan_approvals_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"staged","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"plan_hash","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"made_on","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"approved_by","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"approver","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"approved_on","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_evidence_links","indexes":[{"name":"compliance_evidence_links_key_uq","columns":["key"],"type":"unique"},{"name":"compliance_evidence_links_target_idx","columns":["target"]},{"name":"compliance_evidence_links_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_evidence_links_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_evidence_links_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_evidence_links_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_evidence_links_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"recipient","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"sent_by","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"sender","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"sent_on","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_on","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"revoked_by","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"revoked_on","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_evidence_downloads","indexes":[{"name":"compliance_evidence_downloads_link_idx","columns":["link"]},{"name":"compliance_evidence_downloads_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_evidence_downloads_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_evidence_downloads_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_evidence_downloads_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_evidence_downloads_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"link","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"sha_256","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"on","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_content_changes","indexes":[{"name":"compliance_content_changes_key_uq","columns":["key"],"type":"unique"},{"name":"compliance_content_changes_due_idx","columns":["state","due"]},{"name":"compliance_content_changes_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_content_changes_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_content_changes_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_content_changes_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_content_changes_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"change","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"changed_on","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"run","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"state","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"due","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"tries","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"delivered","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"error","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"compliance_content_revisions","indexes":[{"name":"compliance_content_revisions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"compliance_content_revisions_created_by_id_fk","columns":["created_by_id"]},{"name":"compliance_content_revisions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"compliance_content_revisions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"compliance_content_revisions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"token","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_permissions","indexes":[{"name":"admin_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"admin_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action_parameters","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"properties","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"conditions","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_users","indexes":[{"name":"admin_users_documents_idx","columns":["document_id","locale","published_at"]},{"name":"admin_users_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_users_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_users_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_users_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"firstname","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lastname","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"username","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"email","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"password","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reset_password_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reset_password_token_expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"registration_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"is_active","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"blocked","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"prefered_language","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_roles","indexes":[{"name":"admin_roles_documents_idx","columns":["document_id","locale","published_at"]},{"name":"admin_roles_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_roles_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_roles_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_roles_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_api_tokens","indexes":[{"name":"strapi_api_tokens_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_api_tokens_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_api_tokens_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_api_tokens_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_api_tokens_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"access_key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"encrypted_key","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_used_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lifespan","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_api_token_permissions","indexes":[{"name":"strapi_api_token_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_api_token_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_api_token_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_api_token_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_api_token_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_transfer_tokens","indexes":[{"name":"strapi_transfer_tokens_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_transfer_tokens_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_transfer_tokens_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_transfer_tokens_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_transfer_tokens_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"access_key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_used_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lifespan","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_transfer_token_permissions","indexes":[{"name":"strapi_transfer_token_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_transfer_token_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_transfer_token_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_transfer_token_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_transfer_token_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_sessions","indexes":[{"name":"strapi_sessions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_sessions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_sessions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_sessions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_sessions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"user_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"session_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"child_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"device_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"origin","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"absolute_expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"metadata","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_core_store_settings","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"value","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"environment","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"tag","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_webhooks","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"headers","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"events","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"enabled","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_history_versions","indexes":[{"name":"strapi_history_versions_created_by_id_fk","columns":["created_by_id"]}],"foreignKeys":[{"name":"strapi_history_versions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"content_type","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"related_document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"data","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"schema","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_ai_metadata_jobs","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"completed_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_ai_localization_jobs","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"content_type","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"related_document_id","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"source_locale","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"target_locales","type":"jsonb","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"files_related_mph","indexes":[{"name":"files_related_mph_fk","columns":["file_id"]},{"name":"files_related_mph_oidx","columns":["order"]},{"name":"files_related_mph_idix","columns":["related_id"]}],"foreignKeys":[{"name":"files_related_mph_fk","columns":["file_id"],"referencedColumns":["id"],"referencedTable":"files","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"file_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"related_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"related_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"files_folder_lnk","indexes":[{"name":"files_folder_lnk_fk","columns":["file_id"]},{"name":"files_folder_lnk_ifk","columns":["folder_id"]},{"name":"files_folder_lnk_uq","columns":["file_id","folder_id"],"type":"unique"},{"name":"files_folder_lnk_oifk","columns":["file_ord"]}],"foreignKeys":[{"name":"files_folder_lnk_fk","columns":["file_id"],"referencedColumns":["id"],"referencedTable":"files","onDelete":"CASCADE"},{"name":"files_folder_lnk_ifk","columns":["folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"file_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"file_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"upload_folders_parent_lnk","indexes":[{"name":"upload_folders_parent_lnk_fk","columns":["folder_id"]},{"name":"upload_folders_parent_lnk_ifk","columns":["inv_folder_id"]},{"name":"upload_folders_parent_lnk_uq","columns":["folder_id","inv_folder_id"],"type":"unique"},{"name":"upload_folders_parent_lnk_oifk","columns":["folder_ord"]}],"foreignKeys":[{"name":"upload_folders_parent_lnk_fk","columns":["folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"},{"name":"upload_folders_parent_lnk_ifk","columns":["inv_folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"folder_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_release_actions_release_lnk","indexes":[{"name":"strapi_release_actions_release_lnk_fk","columns":["release_action_id"]},{"name":"strapi_release_actions_release_lnk_ifk","columns":["release_id"]},{"name":"strapi_release_actions_release_lnk_uq","columns":["release_action_id","release_id"],"type":"unique"},{"name":"strapi_release_actions_release_lnk_oifk","columns":["release_action_ord"]}],"foreignKeys":[{"name":"strapi_release_actions_release_lnk_fk","columns":["release_action_id"],"referencedColumns":["id"],"referencedTable":"strapi_release_actions","onDelete":"CASCADE"},{"name":"strapi_release_actions_release_lnk_ifk","columns":["release_id"],"referencedColumns":["id"],"referencedTable":"strapi_releases","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"release_action_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"release_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"release_action_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows_stage_required_to_publish_lnk","indexes":[{"name":"strapi_workflows_stage_required_to_publish_lnk_fk","columns":["workflow_id"]},{"name":"strapi_workflows_stage_required_to_publish_lnk_ifk","columns":["workflow_stage_id"]},{"name":"strapi_workflows_stage_required_to_publish_lnk_uq","columns":["workflow_id","workflow_stage_id"],"type":"unique"}],"foreignKeys":[{"name":"strapi_workflows_stage_required_to_publish_lnk_fk","columns":["workflow_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows","onDelete":"CASCADE"},{"name":"strapi_workflows_stage_required_to_publish_lnk_ifk","columns":["workflow_stage_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows_stages","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"workflow_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"workflow_stage_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows_stages_workflow_lnk","indexes":[{"name":"strapi_workflows_stages_workflow_lnk_fk","columns":["workflow_stage_id"]},{"name":"strapi_workflows_stages_workflow_lnk_ifk","columns":["workflow_id"]},{"name":"strapi_workflows_stages_workflow_lnk_uq","columns":["workflow_stage_id","workflow_id"],"type":"unique"},{"name":"strapi_workflows_stages_workflow_lnk_oifk","columns":["workflow_stage_ord"]}],"foreignKeys":[{"name":"strapi_workflows_stages_workflow_lnk_fk","columns":["workflow_stage_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows_stages","onDelete":"CASCADE"},{"name":"strapi_workflows_stages_workflow_lnk_ifk","columns":["workflow_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"workflow_stage_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"workflow_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"workflow_stage_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows_stages_permissions_lnk","indexes":[{"name":"strapi_workflows_stages_permissions_lnk_fk","columns":["workflow_stage_id"]},{"name":"strapi_workflows_stages_permissions_lnk_ifk","columns":["permission_id"]},{"name":"strapi_workflows_stages_permissions_lnk_uq","columns":["workflow_stage_id","permission_id"],"type":"unique"},{"name":"strapi_workflows_stages_permissions_lnk_ofk","columns":["permission_ord"]}],"foreignKeys":[{"name":"strapi_workflows_stages_permissions_lnk_fk","columns":["workflow_stage_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows_stages","onDelete":"CASCADE"},{"name":"strapi_workflows_stages_permissions_lnk_ifk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"admin_permissions","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"workflow_stage_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_standards_publisher_lnk","indexes":[{"name":"compliance_standards_publisher_lnk_fk","columns":["standard_id"]},{"name":"compliance_standards_publisher_lnk_ifk","columns":["organization_id"]},{"name":"compliance_standards_publisher_lnk_uq","columns":["standard_id","organization_id"],"type":"unique"}],"foreignKeys":[{"name":"compliance_standards_publisher_lnk_fk","columns":["standard_id"],"referencedColumns":["id"],"referencedTable":"compliance_standards","onDelete":"CASCADE"},{"name":"compliance_standards_publisher_lnk_ifk","columns":["organization_id"],"referencedColumns":["id"],"referencedTable":"compliance_organizations","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"standard_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"organization_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_standards_superseded_by_lnk","indexes":[{"name":"compliance_standards_superseded_by_lnk_fk","columns":["standard_id"]},{"name":"compliance_standards_superseded_by_lnk_ifk","columns":["inv_standard_id"]},{"name":"compliance_standards_superseded_by_lnk_uq","columns":["standard_id","inv_standard_id"],"type":"unique"}],"foreignKeys":[{"name":"compliance_standards_superseded_by_lnk_fk","columns":["standard_id"],"referencedColumns":["id"],"referencedTable":"compliance_standards","onDelete":"CASCADE"},{"name":"compliance_standards_superseded_by_lnk_ifk","columns":["inv_standard_id"],"referencedColumns":["id"],"referencedTable":"compliance_standards","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"standard_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_standard_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_services_parent_lnk","indexes":[{"name":"compliance_services_parent_lnk_fk","columns":["service_id"]},{"name":"compliance_services_parent_lnk_ifk","columns":["inv_service_id"]},{"name":"compliance_services_parent_lnk_uq","columns":["service_id","inv_service_id"],"type":"unique"}],"foreignKeys":[{"name":"compliance_services_parent_lnk_fk","columns":["service_id"],"referencedColumns":["id"],"referencedTable":"compliance_services","onDelete":"CASCADE"},{"name":"compliance_services_parent_lnk_ifk","columns":["inv_service_id"],"referencedColumns":["id"],"referencedTable":"compliance_services","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"service_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_service_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_documents_services_lnk","indexes":[{"name":"compliance_documents_services_lnk_fk","columns":["document_id"]},{"name":"compliance_documents_services_lnk_ifk","columns":["service_id"]},{"name":"compliance_documents_services_lnk_uq","columns":["document_id","service_id"],"type":"unique"},{"name":"compliance_documents_services_lnk_ofk","columns":["service_ord"]}],"foreignKeys":[{"name":"compliance_documents_services_lnk_fk","columns":["document_id"],"referencedColumns":["id"],"referencedTable":"compliance_documents","onDelete":"CASCADE"},{"name":"compliance_documents_services_lnk_ifk","columns":["service_id"],"referencedColumns":["id"],"referencedTable":"compliance_services","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"service_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"service_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_certifications_standard_lnk","indexes":[{"name":"compliance_certifications_standard_lnk_fk","columns":["certification_id"]},{"name":"compliance_certifications_standard_lnk_ifk","columns":["standard_id"]},{"name":"compliance_certifications_standard_lnk_uq","columns":["certification_id","standard_id"],"type":"unique"}],"foreignKeys":[{"name":"compliance_certifications_standard_lnk_fk","columns":["certification_id"],"referencedColumns":["id"],"referencedTable":"compliance_certifications","onDelete":"CASCADE"},{"name":"compliance_certifications_standard_lnk_ifk","columns":["standard_id"],"referencedColumns":["id"],"referencedTable":"compliance_standards","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"certification_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"standard_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_certifications_issued_by_lnk","indexes":[{"name":"compliance_certifications_issued_by_lnk_fk","columns":["certification_id"]},{"name":"compliance_certifications_issued_by_lnk_ifk","columns":["organization_id"]},{"name":"compliance_certifications_issued_by_lnk_uq","columns":["certification_id","organization_id"],"type":"unique"}],"foreignKeys":[{"name":"compliance_certifications_issued_by_lnk_fk","columns":["certification_id"],"referencedColumns":["id"],"referencedTable":"compliance_certifications","onDelete":"CASCADE"},{"name":"compliance_certifications_issued_by_lnk_ifk","columns":["organization_id"],"referencedColumns":["id"],"referencedTable":"compliance_organizations","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"certification_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"organization_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_certifications_recognized_by_lnk","indexes":[{"name":"compliance_certifications_recognized_by_lnk_fk","columns":["certification_id"]},{"name":"compliance_certifications_recognized_by_lnk_ifk","columns":["organization_id"]},{"name":"compliance_certifications_recognized_by_lnk_uq","columns":["certification_id","organization_id"],"type":"unique"}],"foreignKeys":[{"name":"compliance_certifications_recognized_by_lnk_fk","columns":["certification_id"],"referencedColumns":["id"],"referencedTable":"compliance_certifications","onDelete":"CASCADE"},{"name":"compliance_certifications_recognized_by_lnk_ifk","columns":["organization_id"],"referencedColumns":["id"],"referencedTable":"compliance_organizations","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"certification_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"organization_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_certifications_services_lnk","indexes":[{"name":"compliance_certifications_services_lnk_fk","columns":["certification_id"]},{"name":"compliance_certifications_services_lnk_ifk","columns":["service_id"]},{"name":"compliance_certifications_services_lnk_uq","columns":["certification_id","service_id"],"type":"unique"},{"name":"compliance_certifications_services_lnk_ofk","columns":["service_ord"]}],"foreignKeys":[{"name":"compliance_certifications_services_lnk_fk","columns":["certification_id"],"referencedColumns":["id"],"referencedTable":"compliance_certifications","onDelete":"CASCADE"},{"name":"compliance_certifications_services_lnk_ifk","columns":["service_id"],"referencedColumns":["id"],"referencedTable":"compliance_services","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"certification_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"service_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"service_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_certifications_documents_lnk","indexes":[{"name":"compliance_certifications_documents_lnk_fk","columns":["certification_id"]},{"name":"compliance_certifications_documents_lnk_ifk","columns":["document_id"]},{"name":"compliance_certifications_documents_lnk_uq","columns":["certification_id","document_id"],"type":"unique"},{"name":"compliance_certifications_documents_lnk_ofk","columns":["document_ord"]},{"name":"compliance_certifications_documents_lnk_oifk","columns":["certification_ord"]}],"foreignKeys":[{"name":"compliance_certifications_documents_lnk_fk","columns":["certification_id"],"referencedColumns":["id"],"referencedTable":"compliance_certifications","onDelete":"CASCADE"},{"name":"compliance_certifications_documents_lnk_ifk","columns":["document_id"],"referencedColumns":["id"],"referencedTable":"compliance_documents","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"certification_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"document_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"document_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"certification_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_pages_parent_lnk","indexes":[{"name":"compliance_pages_parent_lnk_fk","columns":["page_id"]},{"name":"compliance_pages_parent_lnk_ifk","columns":["inv_page_id"]},{"name":"compliance_pages_parent_lnk_uq","columns":["page_id","inv_page_id"],"type":"unique"}],"foreignKeys":[{"name":"compliance_pages_parent_lnk_fk","columns":["page_id"],"referencedColumns":["id"],"referencedTable":"compliance_pages","onDelete":"CASCADE"},{"name":"compliance_pages_parent_lnk_ifk","columns":["inv_page_id"],"referencedColumns":["id"],"referencedTable":"compliance_pages","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"page_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_page_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_pages_superseded_by_lnk","indexes":[{"name":"compliance_pages_superseded_by_lnk_fk","columns":["page_id"]},{"name":"compliance_pages_superseded_by_lnk_ifk","columns":["inv_page_id"]},{"name":"compliance_pages_superseded_by_lnk_uq","columns":["page_id","inv_page_id"],"type":"unique"}],"foreignKeys":[{"name":"compliance_pages_superseded_by_lnk_fk","columns":["page_id"],"referencedColumns":["id"],"referencedTable":"compliance_pages","onDelete":"CASCADE"},{"name":"compliance_pages_superseded_by_lnk_ifk","columns":["inv_page_id"],"referencedColumns":["id"],"referencedTable":"compliance_pages","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"page_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_page_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_pages_certifications_lnk","indexes":[{"name":"compliance_pages_certifications_lnk_fk","columns":["page_id"]},{"name":"compliance_pages_certifications_lnk_ifk","columns":["certification_id"]},{"name":"compliance_pages_certifications_lnk_uq","columns":["page_id","certification_id"],"type":"unique"},{"name":"compliance_pages_certifications_lnk_ofk","columns":["certification_ord"]},{"name":"compliance_pages_certifications_lnk_oifk","columns":["page_ord"]}],"foreignKeys":[{"name":"compliance_pages_certifications_lnk_fk","columns":["page_id"],"referencedColumns":["id"],"referencedTable":"compliance_pages","onDelete":"CASCADE"},{"name":"compliance_pages_certifications_lnk_ifk","columns":["certification_id"],"referencedColumns":["id"],"referencedTable":"compliance_certifications","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"page_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"certification_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"certification_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"page_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_pages_documents_lnk","indexes":[{"name":"compliance_pages_documents_lnk_fk","columns":["page_id"]},{"name":"compliance_pages_documents_lnk_ifk","columns":["document_id"]},{"name":"compliance_pages_documents_lnk_uq","columns":["page_id","document_id"],"type":"unique"},{"name":"compliance_pages_documents_lnk_ofk","columns":["document_ord"]},{"name":"compliance_pages_documents_lnk_oifk","columns":["page_ord"]}],"foreignKeys":[{"name":"compliance_pages_documents_lnk_fk","columns":["page_id"],"referencedColumns":["id"],"referencedTable":"compliance_pages","onDelete":"CASCADE"},{"name":"compliance_pages_documents_lnk_ifk","columns":["document_id"],"referencedColumns":["id"],"referencedTable":"compliance_documents","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"page_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"document_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"document_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"page_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"compliance_redirects_page_lnk","indexes":[{"name":"compliance_redirects_page_lnk_fk","columns":["redirect_id"]},{"name":"compliance_redirects_page_lnk_ifk","columns":["page_id"]},{"name":"compliance_redirects_page_lnk_uq","columns":["redirect_id","page_id"],"type":"unique"}],"foreignKeys":[{"name":"compliance_redirects_page_lnk_fk","columns":["redirect_id"],"referencedColumns":["id"],"referencedTable":"compliance_redirects","onDelete":"CASCADE"},{"name":"compliance_redirects_page_lnk_ifk","columns":["page_id"],"referencedColumns":["id"],"referencedTable":"compliance_pages","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"redirect_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"page_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_permissions_role_lnk","indexes":[{"name":"admin_permissions_role_lnk_fk","columns":["permission_id"]},{"name":"admin_permissions_role_lnk_ifk","columns":["role_id"]},{"name":"admin_permissions_role_lnk_uq","columns":["permission_id","role_id"],"type":"unique"},{"name":"admin_permissions_role_lnk_oifk","columns":["permission_ord"]}],"foreignKeys":[{"name":"admin_permissions_role_lnk_fk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"admin_permissions","onDelete":"CASCADE"},{"name":"admin_permissions_role_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"admin_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_permissions_api_token_lnk","indexes":[{"name":"admin_permissions_api_token_lnk_fk","columns":["permission_id"]},{"name":"admin_permissions_api_token_lnk_ifk","columns":["api_token_id"]},{"name":"admin_permissions_api_token_lnk_uq","columns":["permission_id","api_token_id"],"type":"unique"},{"name":"admin_permissions_api_token_lnk_oifk","columns":["permission_ord"]}],"foreignKeys":[{"name":"admin_permissions_api_token_lnk_fk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"admin_permissions","onDelete":"CASCADE"},{"name":"admin_permissions_api_token_lnk_ifk","columns":["api_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_users_roles_lnk","indexes":[{"name":"admin_users_roles_lnk_fk","columns":["user_id"]},{"name":"admin_users_roles_lnk_ifk","columns":["role_id"]},{"name":"admin_users_roles_lnk_uq","columns":["user_id","role_id"],"type":"unique"},{"name":"admin_users_roles_lnk_ofk","columns":["role_ord"]},{"name":"admin_users_roles_lnk_oifk","columns":["user_ord"]}],"foreignKeys":[{"name":"admin_users_roles_lnk_fk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"admin_users","onDelete":"CASCADE"},{"name":"admin_users_roles_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"admin_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_api_tokens_admin_user_owner_lnk","indexes":[{"name":"strapi_api_tokens_admin_user_owner_lnk_fk","columns":["api_token_id"]},{"name":"strapi_api_tokens_admin_user_owner_lnk_ifk","columns":["user_id"]},{"name":"strapi_api_tokens_admin_user_owner_lnk_uq","columns":["api_token_id","user_id"],"type":"unique"},{"name":"strapi_api_tokens_admin_user_owner_lnk_oifk","columns":["api_token_ord"]}],"foreignKeys":[{"name":"strapi_api_tokens_admin_user_owner_lnk_fk","columns":["api_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_tokens","onDelete":"CASCADE"},{"name":"strapi_api_tokens_admin_user_owner_lnk_ifk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"admin_users","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"api_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_api_token_permissions_token_lnk","indexes":[{"name":"strapi_api_token_permissions_token_lnk_fk","columns":["api_token_permission_id"]},{"name":"strapi_api_token_permissions_token_lnk_ifk","columns":["api_token_id"]},{"name":"strapi_api_token_permissions_token_lnk_uq","columns":["api_token_permission_id","api_token_id"],"type":"unique"},{"name":"strapi_api_token_permissions_token_lnk_oifk","columns":["api_token_permission_ord"]}],"foreignKeys":[{"name":"strapi_api_token_permissions_token_lnk_fk","columns":["api_token_permission_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_token_permissions","onDelete":"CASCADE"},{"name":"strapi_api_token_permissions_token_lnk_ifk","columns":["api_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"api_token_permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_transfer_token_permissions_token_lnk","indexes":[{"name":"strapi_transfer_token_permissions_token_lnk_fk","columns":["transfer_token_permission_id"]},{"name":"strapi_transfer_token_permissions_token_lnk_ifk","columns":["transfer_token_id"]},{"name":"strapi_transfer_token_permissions_token_lnk_uq","columns":["transfer_token_permission_id","transfer_token_id"],"type":"unique"},{"name":"strapi_transfer_token_permissions_token_lnk_oifk","columns":["transfer_token_permission_ord"]}],"foreignKeys":[{"name":"strapi_transfer_token_permissions_token_lnk_fk","columns":["transfer_token_permission_id"],"referencedColumns":["id"],"referencedTable":"strapi_transfer_token_permissions","onDelete":"CASCADE"},{"name":"strapi_transfer_token_permissions_token_lnk_ifk","columns":["transfer_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_transfer_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"transfer_token_permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"transfer_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"transfer_token_permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]}]}', '2026-11-29 05:28:51.426', '468c571736f42b9baa3c617c60799be9557fc6f3765743f5717d59bdd95f52a9');


--
-- Data for Name: strapi_history_versions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_migrations; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_migrations_internal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strapi_migrations_internal VALUES (1, '5.0.0-rename-identifiers-longer-than-max-length', '2026-11-29 05:28:48.183');
INSERT INTO public.strapi_migrations_internal VALUES (2, '5.0.0-02-created-document-id', '2026-11-29 05:28:48.498');
INSERT INTO public.strapi_migrations_internal VALUES (3, '5.0.0-03-created-locale', '2026-11-29 05:28:48.76');
INSERT INTO public.strapi_migrations_internal VALUES (4, '5.0.0-04-created-published-at', '2026-11-29 05:28:49.039');
INSERT INTO public.strapi_migrations_internal VALUES (5, '5.0.0-05-drop-slug-fields-index', '2026-11-29 05:28:49.247');
INSERT INTO public.strapi_migrations_internal VALUES (6, '5.0.0-06-add-document-id-indexes', '2026-11-29 05:28:49.248');
INSERT INTO public.strapi_migrations_internal VALUES (7, 'core::5.0.0-discard-drafts', '2026-11-29 05:28:49.425');
INSERT INTO public.strapi_migrations_internal VALUES (8, 'admin::migrate-prefered-language-dk-to-da', '2026-11-29 05:28:49.439');


--
-- Data for Name: strapi_release_actions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_release_actions_release_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_releases; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_sessions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strapi_sessions VALUES (1, 'sk47bn2sqeifj3quysazc89n', '1', 'fb832178bbff7a70f35b4e96ddaae74a', NULL, 'd0ff34c8-a488-4aaf-990b-b99527595790', 'admin', '2026-11-29 07:29:34.002', '2026-12-29 05:29:34.002', 'active', 'session', '{"loginAt": "2026-11-29T05:29:34.002Z"}', '2026-11-29 05:29:34.002', '2026-11-29 05:29:34.002', '2026-11-29 05:29:34.019', NULL, NULL, NULL);


--
-- Data for Name: strapi_transfer_token_permissions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_transfer_token_permissions_token_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_transfer_tokens; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_webhooks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strapi_webhooks VALUES (1, 'Build', 'http://builds.invalid/', '{}', '["entry.publish", "compliance.changed"]', true);


--
-- Data for Name: strapi_workflows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_workflows_stage_required_to_publish_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_workflows_stages; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_workflows_stages_permissions_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_workflows_stages_workflow_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: upload_folders; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.upload_folders VALUES (1, 'uf6yta69e61246kyw1dvr2pa', 'Compliance import', 1, '/1', '2026-11-29 05:29:39.817', '2026-11-29 05:29:39.817', '2026-11-29 05:29:39.817', NULL, NULL, NULL);


--
-- Data for Name: upload_folders_parent_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: admin_permissions_api_token_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.admin_permissions_api_token_lnk_id_seq', 1, false);


--
-- Name: admin_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.admin_permissions_id_seq', 199, true);


--
-- Name: admin_permissions_role_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.admin_permissions_role_lnk_id_seq', 199, true);


--
-- Name: admin_roles_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.admin_roles_id_seq', 3, true);


--
-- Name: admin_users_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.admin_users_id_seq', 1, true);


--
-- Name: admin_users_roles_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.admin_users_roles_lnk_id_seq', 1, true);


--
-- Name: compliance_certifications_documents_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_certifications_documents_lnk_id_seq', 6, true);


--
-- Name: compliance_certifications_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_certifications_id_seq', 12, true);


--
-- Name: compliance_certifications_issued_by_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_certifications_issued_by_lnk_id_seq', 6, true);


--
-- Name: compliance_certifications_recognized_by_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_certifications_recognized_by_lnk_id_seq', 1, false);


--
-- Name: compliance_certifications_services_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_certifications_services_lnk_id_seq', 6, true);


--
-- Name: compliance_certifications_standard_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_certifications_standard_lnk_id_seq', 8, true);


--
-- Name: compliance_content_changes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_content_changes_id_seq', 27, true);


--
-- Name: compliance_content_revisions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_content_revisions_id_seq', 38, true);


--
-- Name: compliance_documents_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_documents_id_seq', 6, true);


--
-- Name: compliance_documents_services_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_documents_services_lnk_id_seq', 1, false);


--
-- Name: compliance_evidence_downloads_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_evidence_downloads_id_seq', 2, true);


--
-- Name: compliance_evidence_links_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_evidence_links_id_seq', 2, true);


--
-- Name: compliance_import_findings_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_import_findings_id_seq', 2, true);


--
-- Name: compliance_import_items_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_import_items_id_seq', 32, true);


--
-- Name: compliance_import_runs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_import_runs_id_seq', 6, true);


--
-- Name: compliance_import_turns_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_import_turns_id_seq', 1, false);


--
-- Name: compliance_kept_rows_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_kept_rows_id_seq', 90, true);


--
-- Name: compliance_ledger_entries_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_ledger_entries_id_seq', 7, true);


--
-- Name: compliance_organizations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_organizations_id_seq', 6, true);


--
-- Name: compliance_page_texts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_page_texts_id_seq', 13, true);


--
-- Name: compliance_pages_certifications_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_pages_certifications_lnk_id_seq', 11, true);


--
-- Name: compliance_pages_documents_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_pages_documents_lnk_id_seq', 1, false);


--
-- Name: compliance_pages_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_pages_id_seq', 30, true);


--
-- Name: compliance_pages_parent_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_pages_parent_lnk_id_seq', 1, false);


--
-- Name: compliance_pages_superseded_by_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_pages_superseded_by_lnk_id_seq', 1, false);


--
-- Name: compliance_plan_approvals_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_plan_approvals_id_seq', 1, true);


--
-- Name: compliance_redirects_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_redirects_id_seq', 5, true);


--
-- Name: compliance_redirects_page_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_redirects_page_lnk_id_seq', 8, true);


--
-- Name: compliance_reminders_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_reminders_id_seq', 1, false);


--
-- Name: compliance_review_notes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_review_notes_id_seq', 2, true);


--
-- Name: compliance_services_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_services_id_seq', 2, true);


--
-- Name: compliance_services_parent_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_services_parent_lnk_id_seq', 1, false);


--
-- Name: compliance_source_entries_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_source_entries_id_seq', 46, true);


--
-- Name: compliance_standards_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_standards_id_seq', 4, true);


--
-- Name: compliance_standards_publisher_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_standards_publisher_lnk_id_seq', 4, true);


--
-- Name: compliance_standards_superseded_by_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.compliance_standards_superseded_by_lnk_id_seq', 1, false);


--
-- Name: files_folder_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.files_folder_lnk_id_seq', 1, true);


--
-- Name: files_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.files_id_seq', 2, true);


--
-- Name: files_related_mph_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.files_related_mph_id_seq', 2, true);


--
-- Name: i18n_locale_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.i18n_locale_id_seq', 2, true);


--
-- Name: strapi_ai_localization_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_ai_localization_jobs_id_seq', 1, false);


--
-- Name: strapi_ai_metadata_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_ai_metadata_jobs_id_seq', 1, false);


--
-- Name: strapi_api_token_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_api_token_permissions_id_seq', 3, true);


--
-- Name: strapi_api_token_permissions_token_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_api_token_permissions_token_lnk_id_seq', 3, true);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_api_tokens_admin_user_owner_lnk_id_seq', 1, false);


--
-- Name: strapi_api_tokens_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_api_tokens_id_seq', 3, true);


--
-- Name: strapi_core_store_settings_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_core_store_settings_id_seq', 48, true);


--
-- Name: strapi_database_schema_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_database_schema_id_seq', 1, true);


--
-- Name: strapi_history_versions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_history_versions_id_seq', 1, false);


--
-- Name: strapi_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_migrations_id_seq', 1, false);


--
-- Name: strapi_migrations_internal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_migrations_internal_id_seq', 8, true);


--
-- Name: strapi_release_actions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_release_actions_id_seq', 1, false);


--
-- Name: strapi_release_actions_release_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_release_actions_release_lnk_id_seq', 1, false);


--
-- Name: strapi_releases_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_releases_id_seq', 1, false);


--
-- Name: strapi_sessions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_sessions_id_seq', 1, true);


--
-- Name: strapi_transfer_token_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_transfer_token_permissions_id_seq', 1, false);


--
-- Name: strapi_transfer_token_permissions_token_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_transfer_token_permissions_token_lnk_id_seq', 1, false);


--
-- Name: strapi_transfer_tokens_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_transfer_tokens_id_seq', 1, false);


--
-- Name: strapi_webhooks_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_webhooks_id_seq', 1, true);


--
-- Name: strapi_workflows_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_workflows_id_seq', 1, false);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_workflows_stage_required_to_publish_lnk_id_seq', 1, false);


--
-- Name: strapi_workflows_stages_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_workflows_stages_id_seq', 1, false);


--
-- Name: strapi_workflows_stages_permissions_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_workflows_stages_permissions_lnk_id_seq', 1, false);


--
-- Name: strapi_workflows_stages_workflow_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_workflows_stages_workflow_lnk_id_seq', 1, false);


--
-- Name: upload_folders_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.upload_folders_id_seq', 1, true);


--
-- Name: upload_folders_parent_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.upload_folders_parent_lnk_id_seq', 1, false);


--
-- Name: admin_permissions_api_token_lnk admin_permissions_api_token_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_pkey PRIMARY KEY (id);


--
-- Name: admin_permissions_api_token_lnk admin_permissions_api_token_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_uq UNIQUE (permission_id, api_token_id);


--
-- Name: admin_permissions admin_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_pkey PRIMARY KEY (id);


--
-- Name: admin_permissions_role_lnk admin_permissions_role_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_pkey PRIMARY KEY (id);


--
-- Name: admin_permissions_role_lnk admin_permissions_role_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_uq UNIQUE (permission_id, role_id);


--
-- Name: admin_roles admin_roles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_pkey PRIMARY KEY (id);


--
-- Name: admin_users admin_users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_pkey PRIMARY KEY (id);


--
-- Name: admin_users_roles_lnk admin_users_roles_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_pkey PRIMARY KEY (id);


--
-- Name: admin_users_roles_lnk admin_users_roles_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_uq UNIQUE (user_id, role_id);


--
-- Name: compliance_certifications_documents_lnk compliance_certifications_documents_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_documents_lnk
    ADD CONSTRAINT compliance_certifications_documents_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_certifications_documents_lnk compliance_certifications_documents_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_documents_lnk
    ADD CONSTRAINT compliance_certifications_documents_lnk_uq UNIQUE (certification_id, document_id);


--
-- Name: compliance_certifications_issued_by_lnk compliance_certifications_issued_by_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_issued_by_lnk
    ADD CONSTRAINT compliance_certifications_issued_by_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_certifications_issued_by_lnk compliance_certifications_issued_by_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_issued_by_lnk
    ADD CONSTRAINT compliance_certifications_issued_by_lnk_uq UNIQUE (certification_id, organization_id);


--
-- Name: compliance_certifications compliance_certifications_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications
    ADD CONSTRAINT compliance_certifications_pkey PRIMARY KEY (id);


--
-- Name: compliance_certifications_recognized_by_lnk compliance_certifications_recognized_by_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_recognized_by_lnk
    ADD CONSTRAINT compliance_certifications_recognized_by_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_certifications_recognized_by_lnk compliance_certifications_recognized_by_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_recognized_by_lnk
    ADD CONSTRAINT compliance_certifications_recognized_by_lnk_uq UNIQUE (certification_id, organization_id);


--
-- Name: compliance_certifications_services_lnk compliance_certifications_services_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_services_lnk
    ADD CONSTRAINT compliance_certifications_services_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_certifications_services_lnk compliance_certifications_services_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_services_lnk
    ADD CONSTRAINT compliance_certifications_services_lnk_uq UNIQUE (certification_id, service_id);


--
-- Name: compliance_certifications_standard_lnk compliance_certifications_standard_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_standard_lnk
    ADD CONSTRAINT compliance_certifications_standard_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_certifications_standard_lnk compliance_certifications_standard_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_standard_lnk
    ADD CONSTRAINT compliance_certifications_standard_lnk_uq UNIQUE (certification_id, standard_id);


--
-- Name: compliance_content_changes compliance_content_changes_key_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_content_changes
    ADD CONSTRAINT compliance_content_changes_key_uq UNIQUE (key);


--
-- Name: compliance_content_changes compliance_content_changes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_content_changes
    ADD CONSTRAINT compliance_content_changes_pkey PRIMARY KEY (id);


--
-- Name: compliance_content_revisions compliance_content_revisions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_content_revisions
    ADD CONSTRAINT compliance_content_revisions_pkey PRIMARY KEY (id);


--
-- Name: compliance_documents compliance_documents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_documents
    ADD CONSTRAINT compliance_documents_pkey PRIMARY KEY (id);


--
-- Name: compliance_documents_services_lnk compliance_documents_services_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_documents_services_lnk
    ADD CONSTRAINT compliance_documents_services_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_documents_services_lnk compliance_documents_services_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_documents_services_lnk
    ADD CONSTRAINT compliance_documents_services_lnk_uq UNIQUE (document_id, service_id);


--
-- Name: compliance_evidence_downloads compliance_evidence_downloads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_evidence_downloads
    ADD CONSTRAINT compliance_evidence_downloads_pkey PRIMARY KEY (id);


--
-- Name: compliance_evidence_links compliance_evidence_links_key_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_evidence_links
    ADD CONSTRAINT compliance_evidence_links_key_uq UNIQUE (key);


--
-- Name: compliance_evidence_links compliance_evidence_links_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_evidence_links
    ADD CONSTRAINT compliance_evidence_links_pkey PRIMARY KEY (id);


--
-- Name: compliance_import_findings compliance_import_findings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_findings
    ADD CONSTRAINT compliance_import_findings_pkey PRIMARY KEY (id);


--
-- Name: compliance_import_findings compliance_import_findings_set_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_findings
    ADD CONSTRAINT compliance_import_findings_set_uq UNIQUE (finding_set, "position");


--
-- Name: compliance_import_items compliance_import_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_items
    ADD CONSTRAINT compliance_import_items_pkey PRIMARY KEY (id);


--
-- Name: compliance_import_items compliance_import_items_run_item_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_items
    ADD CONSTRAINT compliance_import_items_run_item_uq UNIQUE (run_id, item_key);


--
-- Name: compliance_import_runs compliance_import_runs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_runs
    ADD CONSTRAINT compliance_import_runs_pkey PRIMARY KEY (id);


--
-- Name: compliance_import_turns compliance_import_turns_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_turns
    ADD CONSTRAINT compliance_import_turns_pkey PRIMARY KEY (id);


--
-- Name: compliance_kept_rows compliance_kept_rows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_kept_rows
    ADD CONSTRAINT compliance_kept_rows_pkey PRIMARY KEY (id);


--
-- Name: compliance_ledger_entries compliance_ledger_entries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_ledger_entries
    ADD CONSTRAINT compliance_ledger_entries_pkey PRIMARY KEY (id);


--
-- Name: compliance_ledger_entries compliance_ledger_entries_previous_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_ledger_entries
    ADD CONSTRAINT compliance_ledger_entries_previous_uq UNIQUE (previous);


--
-- Name: compliance_organizations compliance_organizations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_organizations
    ADD CONSTRAINT compliance_organizations_pkey PRIMARY KEY (id);


--
-- Name: compliance_page_texts compliance_page_texts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_page_texts
    ADD CONSTRAINT compliance_page_texts_pkey PRIMARY KEY (id);


--
-- Name: compliance_pages_certifications_lnk compliance_pages_certifications_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_certifications_lnk
    ADD CONSTRAINT compliance_pages_certifications_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_pages_certifications_lnk compliance_pages_certifications_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_certifications_lnk
    ADD CONSTRAINT compliance_pages_certifications_lnk_uq UNIQUE (page_id, certification_id);


--
-- Name: compliance_pages_documents_lnk compliance_pages_documents_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_documents_lnk
    ADD CONSTRAINT compliance_pages_documents_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_pages_documents_lnk compliance_pages_documents_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_documents_lnk
    ADD CONSTRAINT compliance_pages_documents_lnk_uq UNIQUE (page_id, document_id);


--
-- Name: compliance_pages_parent_lnk compliance_pages_parent_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_parent_lnk
    ADD CONSTRAINT compliance_pages_parent_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_pages_parent_lnk compliance_pages_parent_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_parent_lnk
    ADD CONSTRAINT compliance_pages_parent_lnk_uq UNIQUE (page_id, inv_page_id);


--
-- Name: compliance_pages compliance_pages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages
    ADD CONSTRAINT compliance_pages_pkey PRIMARY KEY (id);


--
-- Name: compliance_pages_superseded_by_lnk compliance_pages_superseded_by_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_superseded_by_lnk
    ADD CONSTRAINT compliance_pages_superseded_by_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_pages_superseded_by_lnk compliance_pages_superseded_by_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_superseded_by_lnk
    ADD CONSTRAINT compliance_pages_superseded_by_lnk_uq UNIQUE (page_id, inv_page_id);


--
-- Name: compliance_plan_approvals compliance_plan_approvals_key_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_plan_approvals
    ADD CONSTRAINT compliance_plan_approvals_key_uq UNIQUE (key);


--
-- Name: compliance_plan_approvals compliance_plan_approvals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_plan_approvals
    ADD CONSTRAINT compliance_plan_approvals_pkey PRIMARY KEY (id);


--
-- Name: compliance_redirects_page_lnk compliance_redirects_page_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_redirects_page_lnk
    ADD CONSTRAINT compliance_redirects_page_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_redirects_page_lnk compliance_redirects_page_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_redirects_page_lnk
    ADD CONSTRAINT compliance_redirects_page_lnk_uq UNIQUE (redirect_id, page_id);


--
-- Name: compliance_redirects compliance_redirects_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_redirects
    ADD CONSTRAINT compliance_redirects_pkey PRIMARY KEY (id);


--
-- Name: compliance_reminders compliance_reminders_key_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_reminders
    ADD CONSTRAINT compliance_reminders_key_uq UNIQUE (key);


--
-- Name: compliance_reminders compliance_reminders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_reminders
    ADD CONSTRAINT compliance_reminders_pkey PRIMARY KEY (id);


--
-- Name: compliance_review_notes compliance_review_notes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_review_notes
    ADD CONSTRAINT compliance_review_notes_pkey PRIMARY KEY (id);


--
-- Name: compliance_services_parent_lnk compliance_services_parent_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_services_parent_lnk
    ADD CONSTRAINT compliance_services_parent_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_services_parent_lnk compliance_services_parent_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_services_parent_lnk
    ADD CONSTRAINT compliance_services_parent_lnk_uq UNIQUE (service_id, inv_service_id);


--
-- Name: compliance_services compliance_services_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_services
    ADD CONSTRAINT compliance_services_pkey PRIMARY KEY (id);


--
-- Name: compliance_source_entries compliance_source_entries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_source_entries
    ADD CONSTRAINT compliance_source_entries_pkey PRIMARY KEY (id);


--
-- Name: compliance_source_entries compliance_source_entries_source_id_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_source_entries
    ADD CONSTRAINT compliance_source_entries_source_id_uq UNIQUE (source_id);


--
-- Name: compliance_staged_pieces compliance_staged_pieces_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_staged_pieces
    ADD CONSTRAINT compliance_staged_pieces_pkey PRIMARY KEY (stage, file, part);


--
-- Name: compliance_staged_sources compliance_staged_sources_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_staged_sources
    ADD CONSTRAINT compliance_staged_sources_pkey PRIMARY KEY (id);


--
-- Name: compliance_standards compliance_standards_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards
    ADD CONSTRAINT compliance_standards_pkey PRIMARY KEY (id);


--
-- Name: compliance_standards_publisher_lnk compliance_standards_publisher_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards_publisher_lnk
    ADD CONSTRAINT compliance_standards_publisher_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_standards_publisher_lnk compliance_standards_publisher_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards_publisher_lnk
    ADD CONSTRAINT compliance_standards_publisher_lnk_uq UNIQUE (standard_id, organization_id);


--
-- Name: compliance_standards_superseded_by_lnk compliance_standards_superseded_by_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards_superseded_by_lnk
    ADD CONSTRAINT compliance_standards_superseded_by_lnk_pkey PRIMARY KEY (id);


--
-- Name: compliance_standards_superseded_by_lnk compliance_standards_superseded_by_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards_superseded_by_lnk
    ADD CONSTRAINT compliance_standards_superseded_by_lnk_uq UNIQUE (standard_id, inv_standard_id);


--
-- Name: files_folder_lnk files_folder_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_pkey PRIMARY KEY (id);


--
-- Name: files_folder_lnk files_folder_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_uq UNIQUE (file_id, folder_id);


--
-- Name: files files_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_pkey PRIMARY KEY (id);


--
-- Name: files_related_mph files_related_mph_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_related_mph
    ADD CONSTRAINT files_related_mph_pkey PRIMARY KEY (id);


--
-- Name: i18n_locale i18n_locale_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_pkey PRIMARY KEY (id);


--
-- Name: strapi_ai_localization_jobs strapi_ai_localization_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_ai_localization_jobs
    ADD CONSTRAINT strapi_ai_localization_jobs_pkey PRIMARY KEY (id);


--
-- Name: strapi_ai_metadata_jobs strapi_ai_metadata_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_ai_metadata_jobs
    ADD CONSTRAINT strapi_ai_metadata_jobs_pkey PRIMARY KEY (id);


--
-- Name: strapi_api_token_permissions strapi_api_token_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_pkey PRIMARY KEY (id);


--
-- Name: strapi_api_token_permissions_token_lnk strapi_api_token_permissions_token_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_api_token_permissions_token_lnk strapi_api_token_permissions_token_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_uq UNIQUE (api_token_permission_id, api_token_id);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk strapi_api_tokens_admin_user_owner_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk strapi_api_tokens_admin_user_owner_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_uq UNIQUE (api_token_id, user_id);


--
-- Name: strapi_api_tokens strapi_api_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_pkey PRIMARY KEY (id);


--
-- Name: strapi_core_store_settings strapi_core_store_settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_core_store_settings
    ADD CONSTRAINT strapi_core_store_settings_pkey PRIMARY KEY (id);


--
-- Name: strapi_database_schema strapi_database_schema_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_database_schema
    ADD CONSTRAINT strapi_database_schema_pkey PRIMARY KEY (id);


--
-- Name: strapi_history_versions strapi_history_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_history_versions
    ADD CONSTRAINT strapi_history_versions_pkey PRIMARY KEY (id);


--
-- Name: strapi_migrations_internal strapi_migrations_internal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_migrations_internal
    ADD CONSTRAINT strapi_migrations_internal_pkey PRIMARY KEY (id);


--
-- Name: strapi_migrations strapi_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_migrations
    ADD CONSTRAINT strapi_migrations_pkey PRIMARY KEY (id);


--
-- Name: strapi_release_actions strapi_release_actions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions
    ADD CONSTRAINT strapi_release_actions_pkey PRIMARY KEY (id);


--
-- Name: strapi_release_actions_release_lnk strapi_release_actions_release_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_release_actions_release_lnk strapi_release_actions_release_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_uq UNIQUE (release_action_id, release_id);


--
-- Name: strapi_releases strapi_releases_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_releases
    ADD CONSTRAINT strapi_releases_pkey PRIMARY KEY (id);


--
-- Name: strapi_sessions strapi_sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_sessions
    ADD CONSTRAINT strapi_sessions_pkey PRIMARY KEY (id);


--
-- Name: strapi_transfer_token_permissions strapi_transfer_token_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_pkey PRIMARY KEY (id);


--
-- Name: strapi_transfer_token_permissions_token_lnk strapi_transfer_token_permissions_token_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_transfer_token_permissions_token_lnk strapi_transfer_token_permissions_token_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_uq UNIQUE (transfer_token_permission_id, transfer_token_id);


--
-- Name: strapi_transfer_tokens strapi_transfer_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_pkey PRIMARY KEY (id);


--
-- Name: strapi_webhooks strapi_webhooks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_webhooks
    ADD CONSTRAINT strapi_webhooks_pkey PRIMARY KEY (id);


--
-- Name: strapi_workflows strapi_workflows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows
    ADD CONSTRAINT strapi_workflows_pkey PRIMARY KEY (id);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk strapi_workflows_stage_required_to_publish_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk strapi_workflows_stage_required_to_publish_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_uq UNIQUE (workflow_id, workflow_stage_id);


--
-- Name: strapi_workflows_stages_permissions_lnk strapi_workflows_stages_permissions_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_workflows_stages_permissions_lnk strapi_workflows_stages_permissions_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_uq UNIQUE (workflow_stage_id, permission_id);


--
-- Name: strapi_workflows_stages strapi_workflows_stages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages
    ADD CONSTRAINT strapi_workflows_stages_pkey PRIMARY KEY (id);


--
-- Name: strapi_workflows_stages_workflow_lnk strapi_workflows_stages_workflow_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_workflows_stages_workflow_lnk strapi_workflows_stages_workflow_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_uq UNIQUE (workflow_stage_id, workflow_id);


--
-- Name: upload_folders_parent_lnk upload_folders_parent_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_pkey PRIMARY KEY (id);


--
-- Name: upload_folders_parent_lnk upload_folders_parent_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_uq UNIQUE (folder_id, inv_folder_id);


--
-- Name: upload_folders upload_folders_path_id_index; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_path_id_index UNIQUE (path_id);


--
-- Name: upload_folders upload_folders_path_index; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_path_index UNIQUE (path);


--
-- Name: upload_folders upload_folders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_pkey PRIMARY KEY (id);


--
-- Name: admin_permissions_api_token_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_api_token_lnk_fk ON public.admin_permissions_api_token_lnk USING btree (permission_id);


--
-- Name: admin_permissions_api_token_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_api_token_lnk_ifk ON public.admin_permissions_api_token_lnk USING btree (api_token_id);


--
-- Name: admin_permissions_api_token_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_api_token_lnk_oifk ON public.admin_permissions_api_token_lnk USING btree (permission_ord);


--
-- Name: admin_permissions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_created_by_id_fk ON public.admin_permissions USING btree (created_by_id);


--
-- Name: admin_permissions_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_documents_idx ON public.admin_permissions USING btree (document_id, locale, published_at);


--
-- Name: admin_permissions_role_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_role_lnk_fk ON public.admin_permissions_role_lnk USING btree (permission_id);


--
-- Name: admin_permissions_role_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_role_lnk_ifk ON public.admin_permissions_role_lnk USING btree (role_id);


--
-- Name: admin_permissions_role_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_role_lnk_oifk ON public.admin_permissions_role_lnk USING btree (permission_ord);


--
-- Name: admin_permissions_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_updated_by_id_fk ON public.admin_permissions USING btree (updated_by_id);


--
-- Name: admin_roles_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_roles_created_by_id_fk ON public.admin_roles USING btree (created_by_id);


--
-- Name: admin_roles_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_roles_documents_idx ON public.admin_roles USING btree (document_id, locale, published_at);


--
-- Name: admin_roles_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_roles_updated_by_id_fk ON public.admin_roles USING btree (updated_by_id);


--
-- Name: admin_users_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_created_by_id_fk ON public.admin_users USING btree (created_by_id);


--
-- Name: admin_users_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_documents_idx ON public.admin_users USING btree (document_id, locale, published_at);


--
-- Name: admin_users_roles_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_roles_lnk_fk ON public.admin_users_roles_lnk USING btree (user_id);


--
-- Name: admin_users_roles_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_roles_lnk_ifk ON public.admin_users_roles_lnk USING btree (role_id);


--
-- Name: admin_users_roles_lnk_ofk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_roles_lnk_ofk ON public.admin_users_roles_lnk USING btree (role_ord);


--
-- Name: admin_users_roles_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_roles_lnk_oifk ON public.admin_users_roles_lnk USING btree (user_ord);


--
-- Name: admin_users_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_updated_by_id_fk ON public.admin_users USING btree (updated_by_id);


--
-- Name: compliance_certifications_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_created_by_id_fk ON public.compliance_certifications USING btree (created_by_id);


--
-- Name: compliance_certifications_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_documents_idx ON public.compliance_certifications USING btree (document_id, locale, published_at);


--
-- Name: compliance_certifications_documents_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_documents_lnk_fk ON public.compliance_certifications_documents_lnk USING btree (certification_id);


--
-- Name: compliance_certifications_documents_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_documents_lnk_ifk ON public.compliance_certifications_documents_lnk USING btree (document_id);


--
-- Name: compliance_certifications_documents_lnk_ofk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_documents_lnk_ofk ON public.compliance_certifications_documents_lnk USING btree (document_ord);


--
-- Name: compliance_certifications_documents_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_documents_lnk_oifk ON public.compliance_certifications_documents_lnk USING btree (certification_ord);


--
-- Name: compliance_certifications_issued_by_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_issued_by_lnk_fk ON public.compliance_certifications_issued_by_lnk USING btree (certification_id);


--
-- Name: compliance_certifications_issued_by_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_issued_by_lnk_ifk ON public.compliance_certifications_issued_by_lnk USING btree (organization_id);


--
-- Name: compliance_certifications_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_key_idx ON public.compliance_certifications USING btree (key, locale);


--
-- Name: compliance_certifications_recognized_by_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_recognized_by_lnk_fk ON public.compliance_certifications_recognized_by_lnk USING btree (certification_id);


--
-- Name: compliance_certifications_recognized_by_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_recognized_by_lnk_ifk ON public.compliance_certifications_recognized_by_lnk USING btree (organization_id);


--
-- Name: compliance_certifications_services_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_services_lnk_fk ON public.compliance_certifications_services_lnk USING btree (certification_id);


--
-- Name: compliance_certifications_services_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_services_lnk_ifk ON public.compliance_certifications_services_lnk USING btree (service_id);


--
-- Name: compliance_certifications_services_lnk_ofk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_services_lnk_ofk ON public.compliance_certifications_services_lnk USING btree (service_ord);


--
-- Name: compliance_certifications_standard_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_standard_lnk_fk ON public.compliance_certifications_standard_lnk USING btree (certification_id);


--
-- Name: compliance_certifications_standard_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_standard_lnk_ifk ON public.compliance_certifications_standard_lnk USING btree (standard_id);


--
-- Name: compliance_certifications_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_certifications_updated_by_id_fk ON public.compliance_certifications USING btree (updated_by_id);


--
-- Name: compliance_content_changes_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_content_changes_created_by_id_fk ON public.compliance_content_changes USING btree (created_by_id);


--
-- Name: compliance_content_changes_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_content_changes_documents_idx ON public.compliance_content_changes USING btree (document_id, locale, published_at);


--
-- Name: compliance_content_changes_due_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_content_changes_due_idx ON public.compliance_content_changes USING btree (state, due);


--
-- Name: compliance_content_changes_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_content_changes_updated_by_id_fk ON public.compliance_content_changes USING btree (updated_by_id);


--
-- Name: compliance_content_revisions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_content_revisions_created_by_id_fk ON public.compliance_content_revisions USING btree (created_by_id);


--
-- Name: compliance_content_revisions_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_content_revisions_documents_idx ON public.compliance_content_revisions USING btree (document_id, locale, published_at);


--
-- Name: compliance_content_revisions_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_content_revisions_updated_by_id_fk ON public.compliance_content_revisions USING btree (updated_by_id);


--
-- Name: compliance_documents_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_documents_created_by_id_fk ON public.compliance_documents USING btree (created_by_id);


--
-- Name: compliance_documents_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_documents_documents_idx ON public.compliance_documents USING btree (document_id, locale, published_at);


--
-- Name: compliance_documents_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_documents_key_idx ON public.compliance_documents USING btree (key, locale);


--
-- Name: compliance_documents_services_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_documents_services_lnk_fk ON public.compliance_documents_services_lnk USING btree (document_id);


--
-- Name: compliance_documents_services_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_documents_services_lnk_ifk ON public.compliance_documents_services_lnk USING btree (service_id);


--
-- Name: compliance_documents_services_lnk_ofk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_documents_services_lnk_ofk ON public.compliance_documents_services_lnk USING btree (service_ord);


--
-- Name: compliance_documents_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_documents_updated_by_id_fk ON public.compliance_documents USING btree (updated_by_id);


--
-- Name: compliance_evidence_downloads_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_evidence_downloads_created_by_id_fk ON public.compliance_evidence_downloads USING btree (created_by_id);


--
-- Name: compliance_evidence_downloads_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_evidence_downloads_documents_idx ON public.compliance_evidence_downloads USING btree (document_id, locale, published_at);


--
-- Name: compliance_evidence_downloads_link_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_evidence_downloads_link_idx ON public.compliance_evidence_downloads USING btree (link);


--
-- Name: compliance_evidence_downloads_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_evidence_downloads_updated_by_id_fk ON public.compliance_evidence_downloads USING btree (updated_by_id);


--
-- Name: compliance_evidence_links_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_evidence_links_created_by_id_fk ON public.compliance_evidence_links USING btree (created_by_id);


--
-- Name: compliance_evidence_links_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_evidence_links_documents_idx ON public.compliance_evidence_links USING btree (document_id, locale, published_at);


--
-- Name: compliance_evidence_links_target_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_evidence_links_target_idx ON public.compliance_evidence_links USING btree (target);


--
-- Name: compliance_evidence_links_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_evidence_links_updated_by_id_fk ON public.compliance_evidence_links USING btree (updated_by_id);


--
-- Name: compliance_import_findings_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_findings_created_by_id_fk ON public.compliance_import_findings USING btree (created_by_id);


--
-- Name: compliance_import_findings_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_findings_documents_idx ON public.compliance_import_findings USING btree (document_id, locale, published_at);


--
-- Name: compliance_import_findings_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_findings_updated_by_id_fk ON public.compliance_import_findings USING btree (updated_by_id);


--
-- Name: compliance_import_items_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_items_created_by_id_fk ON public.compliance_import_items USING btree (created_by_id);


--
-- Name: compliance_import_items_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_items_documents_idx ON public.compliance_import_items USING btree (document_id, locale, published_at);


--
-- Name: compliance_import_items_run_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_items_run_id_fk ON public.compliance_import_items USING btree (run_id);


--
-- Name: compliance_import_items_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_items_updated_by_id_fk ON public.compliance_import_items USING btree (updated_by_id);


--
-- Name: compliance_import_runs_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_runs_created_by_id_fk ON public.compliance_import_runs USING btree (created_by_id);


--
-- Name: compliance_import_runs_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_runs_documents_idx ON public.compliance_import_runs USING btree (document_id, locale, published_at);


--
-- Name: compliance_import_runs_site_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_runs_site_idx ON public.compliance_import_runs USING btree (site);


--
-- Name: compliance_import_runs_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_runs_updated_by_id_fk ON public.compliance_import_runs USING btree (updated_by_id);


--
-- Name: compliance_import_turns_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_turns_created_by_id_fk ON public.compliance_import_turns USING btree (created_by_id);


--
-- Name: compliance_import_turns_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_turns_documents_idx ON public.compliance_import_turns USING btree (document_id, locale, published_at);


--
-- Name: compliance_import_turns_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_import_turns_updated_by_id_fk ON public.compliance_import_turns USING btree (updated_by_id);


--
-- Name: compliance_kept_rows_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_kept_rows_created_by_id_fk ON public.compliance_kept_rows USING btree (created_by_id);


--
-- Name: compliance_kept_rows_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_kept_rows_documents_idx ON public.compliance_kept_rows USING btree (document_id, locale, published_at);


--
-- Name: compliance_kept_rows_owner_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_kept_rows_owner_idx ON public.compliance_kept_rows USING btree (kind, owner);


--
-- Name: compliance_kept_rows_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_kept_rows_updated_by_id_fk ON public.compliance_kept_rows USING btree (updated_by_id);


--
-- Name: compliance_ledger_entries_certification_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_ledger_entries_certification_idx ON public.compliance_ledger_entries USING btree (certification, "position");


--
-- Name: compliance_ledger_entries_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_ledger_entries_created_by_id_fk ON public.compliance_ledger_entries USING btree (created_by_id);


--
-- Name: compliance_ledger_entries_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_ledger_entries_documents_idx ON public.compliance_ledger_entries USING btree (document_id, locale, published_at);


--
-- Name: compliance_ledger_entries_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_ledger_entries_updated_by_id_fk ON public.compliance_ledger_entries USING btree (updated_by_id);


--
-- Name: compliance_organizations_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_organizations_created_by_id_fk ON public.compliance_organizations USING btree (created_by_id);


--
-- Name: compliance_organizations_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_organizations_documents_idx ON public.compliance_organizations USING btree (document_id, locale, published_at);


--
-- Name: compliance_organizations_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_organizations_key_idx ON public.compliance_organizations USING btree (key, locale);


--
-- Name: compliance_organizations_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_organizations_updated_by_id_fk ON public.compliance_organizations USING btree (updated_by_id);


--
-- Name: compliance_page_texts_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_page_texts_created_by_id_fk ON public.compliance_page_texts USING btree (created_by_id);


--
-- Name: compliance_page_texts_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_page_texts_documents_idx ON public.compliance_page_texts USING btree (document_id, locale, published_at);


--
-- Name: compliance_page_texts_target_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_page_texts_target_idx ON public.compliance_page_texts USING btree (target_document_id, target_locale);


--
-- Name: compliance_page_texts_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_page_texts_updated_by_id_fk ON public.compliance_page_texts USING btree (updated_by_id);


--
-- Name: compliance_pages_certifications_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_certifications_lnk_fk ON public.compliance_pages_certifications_lnk USING btree (page_id);


--
-- Name: compliance_pages_certifications_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_certifications_lnk_ifk ON public.compliance_pages_certifications_lnk USING btree (certification_id);


--
-- Name: compliance_pages_certifications_lnk_ofk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_certifications_lnk_ofk ON public.compliance_pages_certifications_lnk USING btree (certification_ord);


--
-- Name: compliance_pages_certifications_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_certifications_lnk_oifk ON public.compliance_pages_certifications_lnk USING btree (page_ord);


--
-- Name: compliance_pages_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_created_by_id_fk ON public.compliance_pages USING btree (created_by_id);


--
-- Name: compliance_pages_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_documents_idx ON public.compliance_pages USING btree (document_id, locale, published_at);


--
-- Name: compliance_pages_documents_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_documents_lnk_fk ON public.compliance_pages_documents_lnk USING btree (page_id);


--
-- Name: compliance_pages_documents_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_documents_lnk_ifk ON public.compliance_pages_documents_lnk USING btree (document_id);


--
-- Name: compliance_pages_documents_lnk_ofk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_documents_lnk_ofk ON public.compliance_pages_documents_lnk USING btree (document_ord);


--
-- Name: compliance_pages_documents_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_documents_lnk_oifk ON public.compliance_pages_documents_lnk USING btree (page_ord);


--
-- Name: compliance_pages_parent_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_parent_lnk_fk ON public.compliance_pages_parent_lnk USING btree (page_id);


--
-- Name: compliance_pages_parent_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_parent_lnk_ifk ON public.compliance_pages_parent_lnk USING btree (inv_page_id);


--
-- Name: compliance_pages_path_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_path_idx ON public.compliance_pages USING btree (path, locale);


--
-- Name: compliance_pages_slug_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_slug_idx ON public.compliance_pages USING btree (slug, locale);


--
-- Name: compliance_pages_superseded_by_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_superseded_by_lnk_fk ON public.compliance_pages_superseded_by_lnk USING btree (page_id);


--
-- Name: compliance_pages_superseded_by_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_superseded_by_lnk_ifk ON public.compliance_pages_superseded_by_lnk USING btree (inv_page_id);


--
-- Name: compliance_pages_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_updated_by_id_fk ON public.compliance_pages USING btree (updated_by_id);


--
-- Name: compliance_pages_versions_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_pages_versions_idx ON public.compliance_pages USING btree (document_id, locale, published_at, updated_at);


--
-- Name: compliance_plan_approvals_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_plan_approvals_created_by_id_fk ON public.compliance_plan_approvals USING btree (created_by_id);


--
-- Name: compliance_plan_approvals_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_plan_approvals_documents_idx ON public.compliance_plan_approvals USING btree (document_id, locale, published_at);


--
-- Name: compliance_plan_approvals_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_plan_approvals_updated_by_id_fk ON public.compliance_plan_approvals USING btree (updated_by_id);


--
-- Name: compliance_redirects_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_redirects_created_by_id_fk ON public.compliance_redirects USING btree (created_by_id);


--
-- Name: compliance_redirects_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_redirects_documents_idx ON public.compliance_redirects USING btree (document_id, locale, published_at);


--
-- Name: compliance_redirects_from_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_redirects_from_idx ON public.compliance_redirects USING btree ("from");


--
-- Name: compliance_redirects_page_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_redirects_page_lnk_fk ON public.compliance_redirects_page_lnk USING btree (redirect_id);


--
-- Name: compliance_redirects_page_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_redirects_page_lnk_ifk ON public.compliance_redirects_page_lnk USING btree (page_id);


--
-- Name: compliance_redirects_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_redirects_updated_by_id_fk ON public.compliance_redirects USING btree (updated_by_id);


--
-- Name: compliance_reminders_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_reminders_created_by_id_fk ON public.compliance_reminders USING btree (created_by_id);


--
-- Name: compliance_reminders_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_reminders_documents_idx ON public.compliance_reminders USING btree (document_id, locale, published_at);


--
-- Name: compliance_reminders_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_reminders_updated_by_id_fk ON public.compliance_reminders USING btree (updated_by_id);


--
-- Name: compliance_review_notes_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_review_notes_created_by_id_fk ON public.compliance_review_notes USING btree (created_by_id);


--
-- Name: compliance_review_notes_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_review_notes_documents_idx ON public.compliance_review_notes USING btree (document_id, locale, published_at);


--
-- Name: compliance_review_notes_target_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_review_notes_target_idx ON public.compliance_review_notes USING btree (target_document_id, target_locale);


--
-- Name: compliance_review_notes_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_review_notes_updated_by_id_fk ON public.compliance_review_notes USING btree (updated_by_id);


--
-- Name: compliance_services_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_services_created_by_id_fk ON public.compliance_services USING btree (created_by_id);


--
-- Name: compliance_services_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_services_documents_idx ON public.compliance_services USING btree (document_id, locale, published_at);


--
-- Name: compliance_services_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_services_key_idx ON public.compliance_services USING btree (key, locale);


--
-- Name: compliance_services_parent_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_services_parent_lnk_fk ON public.compliance_services_parent_lnk USING btree (service_id);


--
-- Name: compliance_services_parent_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_services_parent_lnk_ifk ON public.compliance_services_parent_lnk USING btree (inv_service_id);


--
-- Name: compliance_services_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_services_updated_by_id_fk ON public.compliance_services USING btree (updated_by_id);


--
-- Name: compliance_source_entries_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_source_entries_created_by_id_fk ON public.compliance_source_entries USING btree (created_by_id);


--
-- Name: compliance_source_entries_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_source_entries_documents_idx ON public.compliance_source_entries USING btree (document_id, locale, published_at);


--
-- Name: compliance_source_entries_run_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_source_entries_run_id_fk ON public.compliance_source_entries USING btree (run_id);


--
-- Name: compliance_source_entries_site_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_source_entries_site_idx ON public.compliance_source_entries USING btree (site);


--
-- Name: compliance_source_entries_target_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_source_entries_target_idx ON public.compliance_source_entries USING btree (target_document_id, target_locale);


--
-- Name: compliance_source_entries_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_source_entries_updated_by_id_fk ON public.compliance_source_entries USING btree (updated_by_id);


--
-- Name: compliance_standards_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_standards_created_by_id_fk ON public.compliance_standards USING btree (created_by_id);


--
-- Name: compliance_standards_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_standards_documents_idx ON public.compliance_standards USING btree (document_id, locale, published_at);


--
-- Name: compliance_standards_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_standards_key_idx ON public.compliance_standards USING btree (key, locale);


--
-- Name: compliance_standards_publisher_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_standards_publisher_lnk_fk ON public.compliance_standards_publisher_lnk USING btree (standard_id);


--
-- Name: compliance_standards_publisher_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_standards_publisher_lnk_ifk ON public.compliance_standards_publisher_lnk USING btree (organization_id);


--
-- Name: compliance_standards_superseded_by_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_standards_superseded_by_lnk_fk ON public.compliance_standards_superseded_by_lnk USING btree (standard_id);


--
-- Name: compliance_standards_superseded_by_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_standards_superseded_by_lnk_ifk ON public.compliance_standards_superseded_by_lnk USING btree (inv_standard_id);


--
-- Name: compliance_standards_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compliance_standards_updated_by_id_fk ON public.compliance_standards USING btree (updated_by_id);


--
-- Name: files_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_created_by_id_fk ON public.files USING btree (created_by_id);


--
-- Name: files_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_documents_idx ON public.files USING btree (document_id, locale, published_at);


--
-- Name: files_folder_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_folder_lnk_fk ON public.files_folder_lnk USING btree (file_id);


--
-- Name: files_folder_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_folder_lnk_ifk ON public.files_folder_lnk USING btree (folder_id);


--
-- Name: files_folder_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_folder_lnk_oifk ON public.files_folder_lnk USING btree (file_ord);


--
-- Name: files_related_mph_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_related_mph_fk ON public.files_related_mph USING btree (file_id);


--
-- Name: files_related_mph_idix; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_related_mph_idix ON public.files_related_mph USING btree (related_id);


--
-- Name: files_related_mph_oidx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_related_mph_oidx ON public.files_related_mph USING btree ("order");


--
-- Name: files_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_updated_by_id_fk ON public.files USING btree (updated_by_id);


--
-- Name: i18n_locale_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX i18n_locale_created_by_id_fk ON public.i18n_locale USING btree (created_by_id);


--
-- Name: i18n_locale_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX i18n_locale_documents_idx ON public.i18n_locale USING btree (document_id, locale, published_at);


--
-- Name: i18n_locale_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX i18n_locale_updated_by_id_fk ON public.i18n_locale USING btree (updated_by_id);


--
-- Name: strapi_api_token_permissions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_token_permissions_created_by_id_fk ON public.strapi_api_token_permissions USING btree (created_by_id);


--
-- Name: strapi_api_token_permissions_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_token_permissions_documents_idx ON public.strapi_api_token_permissions USING btree (document_id, locale, published_at);


--
-- Name: strapi_api_token_permissions_token_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_token_permissions_token_lnk_fk ON public.strapi_api_token_permissions_token_lnk USING btree (api_token_permission_id);


--
-- Name: strapi_api_token_permissions_token_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_token_permissions_token_lnk_ifk ON public.strapi_api_token_permissions_token_lnk USING btree (api_token_id);


--
-- Name: strapi_api_token_permissions_token_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_token_permissions_token_lnk_oifk ON public.strapi_api_token_permissions_token_lnk USING btree (api_token_permission_ord);


--
-- Name: strapi_api_token_permissions_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_token_permissions_updated_by_id_fk ON public.strapi_api_token_permissions USING btree (updated_by_id);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_tokens_admin_user_owner_lnk_fk ON public.strapi_api_tokens_admin_user_owner_lnk USING btree (api_token_id);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_tokens_admin_user_owner_lnk_ifk ON public.strapi_api_tokens_admin_user_owner_lnk USING btree (user_id);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_tokens_admin_user_owner_lnk_oifk ON public.strapi_api_tokens_admin_user_owner_lnk USING btree (api_token_ord);


--
-- Name: strapi_api_tokens_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_tokens_created_by_id_fk ON public.strapi_api_tokens USING btree (created_by_id);


--
-- Name: strapi_api_tokens_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_tokens_documents_idx ON public.strapi_api_tokens USING btree (document_id, locale, published_at);


--
-- Name: strapi_api_tokens_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_tokens_updated_by_id_fk ON public.strapi_api_tokens USING btree (updated_by_id);


--
-- Name: strapi_history_versions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_history_versions_created_by_id_fk ON public.strapi_history_versions USING btree (created_by_id);


--
-- Name: strapi_release_actions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_release_actions_created_by_id_fk ON public.strapi_release_actions USING btree (created_by_id);


--
-- Name: strapi_release_actions_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_release_actions_documents_idx ON public.strapi_release_actions USING btree (document_id, locale, published_at);


--
-- Name: strapi_release_actions_release_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_release_actions_release_lnk_fk ON public.strapi_release_actions_release_lnk USING btree (release_action_id);


--
-- Name: strapi_release_actions_release_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_release_actions_release_lnk_ifk ON public.strapi_release_actions_release_lnk USING btree (release_id);


--
-- Name: strapi_release_actions_release_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_release_actions_release_lnk_oifk ON public.strapi_release_actions_release_lnk USING btree (release_action_ord);


--
-- Name: strapi_release_actions_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_release_actions_updated_by_id_fk ON public.strapi_release_actions USING btree (updated_by_id);


--
-- Name: strapi_releases_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_releases_created_by_id_fk ON public.strapi_releases USING btree (created_by_id);


--
-- Name: strapi_releases_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_releases_documents_idx ON public.strapi_releases USING btree (document_id, locale, published_at);


--
-- Name: strapi_releases_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_releases_updated_by_id_fk ON public.strapi_releases USING btree (updated_by_id);


--
-- Name: strapi_sessions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_sessions_created_by_id_fk ON public.strapi_sessions USING btree (created_by_id);


--
-- Name: strapi_sessions_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_sessions_documents_idx ON public.strapi_sessions USING btree (document_id, locale, published_at);


--
-- Name: strapi_sessions_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_sessions_updated_by_id_fk ON public.strapi_sessions USING btree (updated_by_id);


--
-- Name: strapi_transfer_token_permissions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_token_permissions_created_by_id_fk ON public.strapi_transfer_token_permissions USING btree (created_by_id);


--
-- Name: strapi_transfer_token_permissions_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_token_permissions_documents_idx ON public.strapi_transfer_token_permissions USING btree (document_id, locale, published_at);


--
-- Name: strapi_transfer_token_permissions_token_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_token_permissions_token_lnk_fk ON public.strapi_transfer_token_permissions_token_lnk USING btree (transfer_token_permission_id);


--
-- Name: strapi_transfer_token_permissions_token_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_token_permissions_token_lnk_ifk ON public.strapi_transfer_token_permissions_token_lnk USING btree (transfer_token_id);


--
-- Name: strapi_transfer_token_permissions_token_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_token_permissions_token_lnk_oifk ON public.strapi_transfer_token_permissions_token_lnk USING btree (transfer_token_permission_ord);


--
-- Name: strapi_transfer_token_permissions_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_token_permissions_updated_by_id_fk ON public.strapi_transfer_token_permissions USING btree (updated_by_id);


--
-- Name: strapi_transfer_tokens_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_tokens_created_by_id_fk ON public.strapi_transfer_tokens USING btree (created_by_id);


--
-- Name: strapi_transfer_tokens_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_tokens_documents_idx ON public.strapi_transfer_tokens USING btree (document_id, locale, published_at);


--
-- Name: strapi_transfer_tokens_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_tokens_updated_by_id_fk ON public.strapi_transfer_tokens USING btree (updated_by_id);


--
-- Name: strapi_workflows_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_created_by_id_fk ON public.strapi_workflows USING btree (created_by_id);


--
-- Name: strapi_workflows_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_documents_idx ON public.strapi_workflows USING btree (document_id, locale, published_at);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stage_required_to_publish_lnk_fk ON public.strapi_workflows_stage_required_to_publish_lnk USING btree (workflow_id);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stage_required_to_publish_lnk_ifk ON public.strapi_workflows_stage_required_to_publish_lnk USING btree (workflow_stage_id);


--
-- Name: strapi_workflows_stages_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_created_by_id_fk ON public.strapi_workflows_stages USING btree (created_by_id);


--
-- Name: strapi_workflows_stages_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_documents_idx ON public.strapi_workflows_stages USING btree (document_id, locale, published_at);


--
-- Name: strapi_workflows_stages_permissions_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_permissions_lnk_fk ON public.strapi_workflows_stages_permissions_lnk USING btree (workflow_stage_id);


--
-- Name: strapi_workflows_stages_permissions_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_permissions_lnk_ifk ON public.strapi_workflows_stages_permissions_lnk USING btree (permission_id);


--
-- Name: strapi_workflows_stages_permissions_lnk_ofk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_permissions_lnk_ofk ON public.strapi_workflows_stages_permissions_lnk USING btree (permission_ord);


--
-- Name: strapi_workflows_stages_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_updated_by_id_fk ON public.strapi_workflows_stages USING btree (updated_by_id);


--
-- Name: strapi_workflows_stages_workflow_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_workflow_lnk_fk ON public.strapi_workflows_stages_workflow_lnk USING btree (workflow_stage_id);


--
-- Name: strapi_workflows_stages_workflow_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_workflow_lnk_ifk ON public.strapi_workflows_stages_workflow_lnk USING btree (workflow_id);


--
-- Name: strapi_workflows_stages_workflow_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_workflow_lnk_oifk ON public.strapi_workflows_stages_workflow_lnk USING btree (workflow_stage_ord);


--
-- Name: strapi_workflows_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_updated_by_id_fk ON public.strapi_workflows USING btree (updated_by_id);


--
-- Name: upload_files_created_at_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_files_created_at_index ON public.files USING btree (created_at);


--
-- Name: upload_files_ext_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_files_ext_index ON public.files USING btree (ext);


--
-- Name: upload_files_folder_path_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_files_folder_path_index ON public.files USING btree (folder_path);


--
-- Name: upload_files_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_files_name_index ON public.files USING btree (name);


--
-- Name: upload_files_size_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_files_size_index ON public.files USING btree (size);


--
-- Name: upload_files_updated_at_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_files_updated_at_index ON public.files USING btree (updated_at);


--
-- Name: upload_folders_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_folders_created_by_id_fk ON public.upload_folders USING btree (created_by_id);


--
-- Name: upload_folders_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_folders_documents_idx ON public.upload_folders USING btree (document_id, locale, published_at);


--
-- Name: upload_folders_parent_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_folders_parent_lnk_fk ON public.upload_folders_parent_lnk USING btree (folder_id);


--
-- Name: upload_folders_parent_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_folders_parent_lnk_ifk ON public.upload_folders_parent_lnk USING btree (inv_folder_id);


--
-- Name: upload_folders_parent_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_folders_parent_lnk_oifk ON public.upload_folders_parent_lnk USING btree (folder_ord);


--
-- Name: upload_folders_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_folders_updated_by_id_fk ON public.upload_folders USING btree (updated_by_id);


--
-- Name: admin_permissions_api_token_lnk admin_permissions_api_token_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_fk FOREIGN KEY (permission_id) REFERENCES public.admin_permissions(id) ON DELETE CASCADE;


--
-- Name: admin_permissions_api_token_lnk admin_permissions_api_token_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_ifk FOREIGN KEY (api_token_id) REFERENCES public.strapi_api_tokens(id) ON DELETE CASCADE;


--
-- Name: admin_permissions admin_permissions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: admin_permissions_role_lnk admin_permissions_role_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_fk FOREIGN KEY (permission_id) REFERENCES public.admin_permissions(id) ON DELETE CASCADE;


--
-- Name: admin_permissions_role_lnk admin_permissions_role_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.admin_roles(id) ON DELETE CASCADE;


--
-- Name: admin_permissions admin_permissions_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: admin_roles admin_roles_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: admin_roles admin_roles_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: admin_users admin_users_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: admin_users_roles_lnk admin_users_roles_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_fk FOREIGN KEY (user_id) REFERENCES public.admin_users(id) ON DELETE CASCADE;


--
-- Name: admin_users_roles_lnk admin_users_roles_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.admin_roles(id) ON DELETE CASCADE;


--
-- Name: admin_users admin_users_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_certifications compliance_certifications_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications
    ADD CONSTRAINT compliance_certifications_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_certifications_documents_lnk compliance_certifications_documents_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_documents_lnk
    ADD CONSTRAINT compliance_certifications_documents_lnk_fk FOREIGN KEY (certification_id) REFERENCES public.compliance_certifications(id) ON DELETE CASCADE;


--
-- Name: compliance_certifications_documents_lnk compliance_certifications_documents_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_documents_lnk
    ADD CONSTRAINT compliance_certifications_documents_lnk_ifk FOREIGN KEY (document_id) REFERENCES public.compliance_documents(id) ON DELETE CASCADE;


--
-- Name: compliance_certifications_issued_by_lnk compliance_certifications_issued_by_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_issued_by_lnk
    ADD CONSTRAINT compliance_certifications_issued_by_lnk_fk FOREIGN KEY (certification_id) REFERENCES public.compliance_certifications(id) ON DELETE CASCADE;


--
-- Name: compliance_certifications_issued_by_lnk compliance_certifications_issued_by_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_issued_by_lnk
    ADD CONSTRAINT compliance_certifications_issued_by_lnk_ifk FOREIGN KEY (organization_id) REFERENCES public.compliance_organizations(id) ON DELETE CASCADE;


--
-- Name: compliance_certifications_recognized_by_lnk compliance_certifications_recognized_by_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_recognized_by_lnk
    ADD CONSTRAINT compliance_certifications_recognized_by_lnk_fk FOREIGN KEY (certification_id) REFERENCES public.compliance_certifications(id) ON DELETE CASCADE;


--
-- Name: compliance_certifications_recognized_by_lnk compliance_certifications_recognized_by_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_recognized_by_lnk
    ADD CONSTRAINT compliance_certifications_recognized_by_lnk_ifk FOREIGN KEY (organization_id) REFERENCES public.compliance_organizations(id) ON DELETE CASCADE;


--
-- Name: compliance_certifications_services_lnk compliance_certifications_services_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_services_lnk
    ADD CONSTRAINT compliance_certifications_services_lnk_fk FOREIGN KEY (certification_id) REFERENCES public.compliance_certifications(id) ON DELETE CASCADE;


--
-- Name: compliance_certifications_services_lnk compliance_certifications_services_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_services_lnk
    ADD CONSTRAINT compliance_certifications_services_lnk_ifk FOREIGN KEY (service_id) REFERENCES public.compliance_services(id) ON DELETE CASCADE;


--
-- Name: compliance_certifications_standard_lnk compliance_certifications_standard_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_standard_lnk
    ADD CONSTRAINT compliance_certifications_standard_lnk_fk FOREIGN KEY (certification_id) REFERENCES public.compliance_certifications(id) ON DELETE CASCADE;


--
-- Name: compliance_certifications_standard_lnk compliance_certifications_standard_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications_standard_lnk
    ADD CONSTRAINT compliance_certifications_standard_lnk_ifk FOREIGN KEY (standard_id) REFERENCES public.compliance_standards(id) ON DELETE CASCADE;


--
-- Name: compliance_certifications compliance_certifications_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_certifications
    ADD CONSTRAINT compliance_certifications_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_content_changes compliance_content_changes_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_content_changes
    ADD CONSTRAINT compliance_content_changes_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_content_changes compliance_content_changes_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_content_changes
    ADD CONSTRAINT compliance_content_changes_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_content_revisions compliance_content_revisions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_content_revisions
    ADD CONSTRAINT compliance_content_revisions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_content_revisions compliance_content_revisions_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_content_revisions
    ADD CONSTRAINT compliance_content_revisions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_documents compliance_documents_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_documents
    ADD CONSTRAINT compliance_documents_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_documents_services_lnk compliance_documents_services_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_documents_services_lnk
    ADD CONSTRAINT compliance_documents_services_lnk_fk FOREIGN KEY (document_id) REFERENCES public.compliance_documents(id) ON DELETE CASCADE;


--
-- Name: compliance_documents_services_lnk compliance_documents_services_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_documents_services_lnk
    ADD CONSTRAINT compliance_documents_services_lnk_ifk FOREIGN KEY (service_id) REFERENCES public.compliance_services(id) ON DELETE CASCADE;


--
-- Name: compliance_documents compliance_documents_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_documents
    ADD CONSTRAINT compliance_documents_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_evidence_downloads compliance_evidence_downloads_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_evidence_downloads
    ADD CONSTRAINT compliance_evidence_downloads_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_evidence_downloads compliance_evidence_downloads_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_evidence_downloads
    ADD CONSTRAINT compliance_evidence_downloads_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_evidence_links compliance_evidence_links_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_evidence_links
    ADD CONSTRAINT compliance_evidence_links_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_evidence_links compliance_evidence_links_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_evidence_links
    ADD CONSTRAINT compliance_evidence_links_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_import_findings compliance_import_findings_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_findings
    ADD CONSTRAINT compliance_import_findings_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_import_findings compliance_import_findings_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_findings
    ADD CONSTRAINT compliance_import_findings_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_import_items compliance_import_items_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_items
    ADD CONSTRAINT compliance_import_items_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_import_items compliance_import_items_run_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_items
    ADD CONSTRAINT compliance_import_items_run_id_fk FOREIGN KEY (run_id) REFERENCES public.compliance_import_runs(id) ON DELETE SET NULL;


--
-- Name: compliance_import_items compliance_import_items_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_items
    ADD CONSTRAINT compliance_import_items_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_import_runs compliance_import_runs_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_runs
    ADD CONSTRAINT compliance_import_runs_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_import_runs compliance_import_runs_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_runs
    ADD CONSTRAINT compliance_import_runs_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_import_turns compliance_import_turns_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_turns
    ADD CONSTRAINT compliance_import_turns_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_import_turns compliance_import_turns_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_import_turns
    ADD CONSTRAINT compliance_import_turns_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_kept_rows compliance_kept_rows_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_kept_rows
    ADD CONSTRAINT compliance_kept_rows_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_kept_rows compliance_kept_rows_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_kept_rows
    ADD CONSTRAINT compliance_kept_rows_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_ledger_entries compliance_ledger_entries_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_ledger_entries
    ADD CONSTRAINT compliance_ledger_entries_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_ledger_entries compliance_ledger_entries_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_ledger_entries
    ADD CONSTRAINT compliance_ledger_entries_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_organizations compliance_organizations_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_organizations
    ADD CONSTRAINT compliance_organizations_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_organizations compliance_organizations_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_organizations
    ADD CONSTRAINT compliance_organizations_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_page_texts compliance_page_texts_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_page_texts
    ADD CONSTRAINT compliance_page_texts_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_page_texts compliance_page_texts_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_page_texts
    ADD CONSTRAINT compliance_page_texts_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_pages_certifications_lnk compliance_pages_certifications_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_certifications_lnk
    ADD CONSTRAINT compliance_pages_certifications_lnk_fk FOREIGN KEY (page_id) REFERENCES public.compliance_pages(id) ON DELETE CASCADE;


--
-- Name: compliance_pages_certifications_lnk compliance_pages_certifications_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_certifications_lnk
    ADD CONSTRAINT compliance_pages_certifications_lnk_ifk FOREIGN KEY (certification_id) REFERENCES public.compliance_certifications(id) ON DELETE CASCADE;


--
-- Name: compliance_pages compliance_pages_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages
    ADD CONSTRAINT compliance_pages_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_pages_documents_lnk compliance_pages_documents_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_documents_lnk
    ADD CONSTRAINT compliance_pages_documents_lnk_fk FOREIGN KEY (page_id) REFERENCES public.compliance_pages(id) ON DELETE CASCADE;


--
-- Name: compliance_pages_documents_lnk compliance_pages_documents_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_documents_lnk
    ADD CONSTRAINT compliance_pages_documents_lnk_ifk FOREIGN KEY (document_id) REFERENCES public.compliance_documents(id) ON DELETE CASCADE;


--
-- Name: compliance_pages_parent_lnk compliance_pages_parent_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_parent_lnk
    ADD CONSTRAINT compliance_pages_parent_lnk_fk FOREIGN KEY (page_id) REFERENCES public.compliance_pages(id) ON DELETE CASCADE;


--
-- Name: compliance_pages_parent_lnk compliance_pages_parent_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_parent_lnk
    ADD CONSTRAINT compliance_pages_parent_lnk_ifk FOREIGN KEY (inv_page_id) REFERENCES public.compliance_pages(id) ON DELETE CASCADE;


--
-- Name: compliance_pages_superseded_by_lnk compliance_pages_superseded_by_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_superseded_by_lnk
    ADD CONSTRAINT compliance_pages_superseded_by_lnk_fk FOREIGN KEY (page_id) REFERENCES public.compliance_pages(id) ON DELETE CASCADE;


--
-- Name: compliance_pages_superseded_by_lnk compliance_pages_superseded_by_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages_superseded_by_lnk
    ADD CONSTRAINT compliance_pages_superseded_by_lnk_ifk FOREIGN KEY (inv_page_id) REFERENCES public.compliance_pages(id) ON DELETE CASCADE;


--
-- Name: compliance_pages compliance_pages_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_pages
    ADD CONSTRAINT compliance_pages_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_plan_approvals compliance_plan_approvals_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_plan_approvals
    ADD CONSTRAINT compliance_plan_approvals_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_plan_approvals compliance_plan_approvals_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_plan_approvals
    ADD CONSTRAINT compliance_plan_approvals_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_redirects compliance_redirects_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_redirects
    ADD CONSTRAINT compliance_redirects_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_redirects_page_lnk compliance_redirects_page_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_redirects_page_lnk
    ADD CONSTRAINT compliance_redirects_page_lnk_fk FOREIGN KEY (redirect_id) REFERENCES public.compliance_redirects(id) ON DELETE CASCADE;


--
-- Name: compliance_redirects_page_lnk compliance_redirects_page_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_redirects_page_lnk
    ADD CONSTRAINT compliance_redirects_page_lnk_ifk FOREIGN KEY (page_id) REFERENCES public.compliance_pages(id) ON DELETE CASCADE;


--
-- Name: compliance_redirects compliance_redirects_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_redirects
    ADD CONSTRAINT compliance_redirects_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_reminders compliance_reminders_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_reminders
    ADD CONSTRAINT compliance_reminders_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_reminders compliance_reminders_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_reminders
    ADD CONSTRAINT compliance_reminders_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_review_notes compliance_review_notes_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_review_notes
    ADD CONSTRAINT compliance_review_notes_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_review_notes compliance_review_notes_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_review_notes
    ADD CONSTRAINT compliance_review_notes_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_services compliance_services_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_services
    ADD CONSTRAINT compliance_services_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_services_parent_lnk compliance_services_parent_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_services_parent_lnk
    ADD CONSTRAINT compliance_services_parent_lnk_fk FOREIGN KEY (service_id) REFERENCES public.compliance_services(id) ON DELETE CASCADE;


--
-- Name: compliance_services_parent_lnk compliance_services_parent_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_services_parent_lnk
    ADD CONSTRAINT compliance_services_parent_lnk_ifk FOREIGN KEY (inv_service_id) REFERENCES public.compliance_services(id) ON DELETE CASCADE;


--
-- Name: compliance_services compliance_services_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_services
    ADD CONSTRAINT compliance_services_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_source_entries compliance_source_entries_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_source_entries
    ADD CONSTRAINT compliance_source_entries_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_source_entries compliance_source_entries_run_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_source_entries
    ADD CONSTRAINT compliance_source_entries_run_id_fk FOREIGN KEY (run_id) REFERENCES public.compliance_import_runs(id) ON DELETE SET NULL;


--
-- Name: compliance_source_entries compliance_source_entries_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_source_entries
    ADD CONSTRAINT compliance_source_entries_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_standards compliance_standards_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards
    ADD CONSTRAINT compliance_standards_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: compliance_standards_publisher_lnk compliance_standards_publisher_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards_publisher_lnk
    ADD CONSTRAINT compliance_standards_publisher_lnk_fk FOREIGN KEY (standard_id) REFERENCES public.compliance_standards(id) ON DELETE CASCADE;


--
-- Name: compliance_standards_publisher_lnk compliance_standards_publisher_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards_publisher_lnk
    ADD CONSTRAINT compliance_standards_publisher_lnk_ifk FOREIGN KEY (organization_id) REFERENCES public.compliance_organizations(id) ON DELETE CASCADE;


--
-- Name: compliance_standards_superseded_by_lnk compliance_standards_superseded_by_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards_superseded_by_lnk
    ADD CONSTRAINT compliance_standards_superseded_by_lnk_fk FOREIGN KEY (standard_id) REFERENCES public.compliance_standards(id) ON DELETE CASCADE;


--
-- Name: compliance_standards_superseded_by_lnk compliance_standards_superseded_by_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards_superseded_by_lnk
    ADD CONSTRAINT compliance_standards_superseded_by_lnk_ifk FOREIGN KEY (inv_standard_id) REFERENCES public.compliance_standards(id) ON DELETE CASCADE;


--
-- Name: compliance_standards compliance_standards_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compliance_standards
    ADD CONSTRAINT compliance_standards_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: files files_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: files_folder_lnk files_folder_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_fk FOREIGN KEY (file_id) REFERENCES public.files(id) ON DELETE CASCADE;


--
-- Name: files_folder_lnk files_folder_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_ifk FOREIGN KEY (folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;


--
-- Name: files_related_mph files_related_mph_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_related_mph
    ADD CONSTRAINT files_related_mph_fk FOREIGN KEY (file_id) REFERENCES public.files(id) ON DELETE CASCADE;


--
-- Name: files files_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: i18n_locale i18n_locale_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: i18n_locale i18n_locale_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_api_token_permissions strapi_api_token_permissions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_api_token_permissions_token_lnk strapi_api_token_permissions_token_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_fk FOREIGN KEY (api_token_permission_id) REFERENCES public.strapi_api_token_permissions(id) ON DELETE CASCADE;


--
-- Name: strapi_api_token_permissions_token_lnk strapi_api_token_permissions_token_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_ifk FOREIGN KEY (api_token_id) REFERENCES public.strapi_api_tokens(id) ON DELETE CASCADE;


--
-- Name: strapi_api_token_permissions strapi_api_token_permissions_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_api_tokens_admin_user_owner_lnk strapi_api_tokens_admin_user_owner_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_fk FOREIGN KEY (api_token_id) REFERENCES public.strapi_api_tokens(id) ON DELETE CASCADE;


--
-- Name: strapi_api_tokens_admin_user_owner_lnk strapi_api_tokens_admin_user_owner_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_ifk FOREIGN KEY (user_id) REFERENCES public.admin_users(id) ON DELETE CASCADE;


--
-- Name: strapi_api_tokens strapi_api_tokens_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_api_tokens strapi_api_tokens_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_history_versions strapi_history_versions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_history_versions
    ADD CONSTRAINT strapi_history_versions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_release_actions strapi_release_actions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions
    ADD CONSTRAINT strapi_release_actions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_release_actions_release_lnk strapi_release_actions_release_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_fk FOREIGN KEY (release_action_id) REFERENCES public.strapi_release_actions(id) ON DELETE CASCADE;


--
-- Name: strapi_release_actions_release_lnk strapi_release_actions_release_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_ifk FOREIGN KEY (release_id) REFERENCES public.strapi_releases(id) ON DELETE CASCADE;


--
-- Name: strapi_release_actions strapi_release_actions_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions
    ADD CONSTRAINT strapi_release_actions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_releases strapi_releases_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_releases
    ADD CONSTRAINT strapi_releases_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_releases strapi_releases_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_releases
    ADD CONSTRAINT strapi_releases_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_sessions strapi_sessions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_sessions
    ADD CONSTRAINT strapi_sessions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_sessions strapi_sessions_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_sessions
    ADD CONSTRAINT strapi_sessions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_transfer_token_permissions strapi_transfer_token_permissions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_transfer_token_permissions_token_lnk strapi_transfer_token_permissions_token_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_fk FOREIGN KEY (transfer_token_permission_id) REFERENCES public.strapi_transfer_token_permissions(id) ON DELETE CASCADE;


--
-- Name: strapi_transfer_token_permissions_token_lnk strapi_transfer_token_permissions_token_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_ifk FOREIGN KEY (transfer_token_id) REFERENCES public.strapi_transfer_tokens(id) ON DELETE CASCADE;


--
-- Name: strapi_transfer_token_permissions strapi_transfer_token_permissions_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_transfer_tokens strapi_transfer_tokens_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_transfer_tokens strapi_transfer_tokens_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_workflows strapi_workflows_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows
    ADD CONSTRAINT strapi_workflows_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_workflows_stage_required_to_publish_lnk strapi_workflows_stage_required_to_publish_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_fk FOREIGN KEY (workflow_id) REFERENCES public.strapi_workflows(id) ON DELETE CASCADE;


--
-- Name: strapi_workflows_stage_required_to_publish_lnk strapi_workflows_stage_required_to_publish_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_ifk FOREIGN KEY (workflow_stage_id) REFERENCES public.strapi_workflows_stages(id) ON DELETE CASCADE;


--
-- Name: strapi_workflows_stages strapi_workflows_stages_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages
    ADD CONSTRAINT strapi_workflows_stages_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_workflows_stages_permissions_lnk strapi_workflows_stages_permissions_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_fk FOREIGN KEY (workflow_stage_id) REFERENCES public.strapi_workflows_stages(id) ON DELETE CASCADE;


--
-- Name: strapi_workflows_stages_permissions_lnk strapi_workflows_stages_permissions_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_ifk FOREIGN KEY (permission_id) REFERENCES public.admin_permissions(id) ON DELETE CASCADE;


--
-- Name: strapi_workflows_stages strapi_workflows_stages_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages
    ADD CONSTRAINT strapi_workflows_stages_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_workflows_stages_workflow_lnk strapi_workflows_stages_workflow_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_fk FOREIGN KEY (workflow_stage_id) REFERENCES public.strapi_workflows_stages(id) ON DELETE CASCADE;


--
-- Name: strapi_workflows_stages_workflow_lnk strapi_workflows_stages_workflow_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_ifk FOREIGN KEY (workflow_id) REFERENCES public.strapi_workflows(id) ON DELETE CASCADE;


--
-- Name: strapi_workflows strapi_workflows_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows
    ADD CONSTRAINT strapi_workflows_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: upload_folders upload_folders_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: upload_folders_parent_lnk upload_folders_parent_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_fk FOREIGN KEY (folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;


--
-- Name: upload_folders_parent_lnk upload_folders_parent_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_ifk FOREIGN KEY (inv_folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;


--
-- Name: upload_folders upload_folders_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- PostgreSQL database dump complete
--


