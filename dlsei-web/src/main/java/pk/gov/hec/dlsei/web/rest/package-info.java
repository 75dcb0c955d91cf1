/**
 * The REST interface, for universities' and HEC's own systems: the same use cases as the screens.
 */
package pk.gov.hec.dlsei.web.rest;
