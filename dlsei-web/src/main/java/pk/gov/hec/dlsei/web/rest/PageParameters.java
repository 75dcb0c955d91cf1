package pk.gov.hec.dlsei.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which page of a list is asked for, from 1, and how many items it has at most. */
public class PageParameters {

  @QueryParam("page")
  @DefaultValue("1")
  int page;

  @QueryParam("size")
  @DefaultValue("50")
  int size;

  PageOf.Wanted wanted() {
    return PageOf.Wanted.of(page, size);
  }
}
