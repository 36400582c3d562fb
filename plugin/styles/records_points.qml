<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.0">
 <renderer-v2 attr="mm_verdict" type="categorizedSymbol" enableorderby="1" symbollevels="0">
  <categories>
   <category value="confirmed" symbol="0" label="searched; mines found on the record or within the tolerance" render="true" />
   <category value="mined_not_judged" symbol="1" label="mines or an accident here, but too little searched to judge" render="true" />
   <category value="unconfirmed" symbol="2" label="searched in part; nothing found in the searched part; not evidence that the ground is clear" render="true" />
   <category value="not_judged" symbol="3" label="too little searched, or too little found, to judge" render="true" />
   <category value="" symbol="4" label="no verdict: outside the area, without geometry, or where was searched is unknown" render="true" />
  </categories>
  <symbols>
   <symbol name="0" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="square" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="0.6" />
      <Option name="size" type="QString" value="4.8" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,114,178,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="square" />
      <Option name="outline_color" type="QString" value="26,26,26,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="4.2" />
     </Option>
    </layer>
   </symbol>
   <symbol name="1" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="hexagon" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="0.6" />
      <Option name="size" type="QString" value="5.4" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="204,121,167,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="hexagon" />
      <Option name="outline_color" type="QString" value="26,26,26,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="4.6" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="26,26,26,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="outline_color" type="QString" value="26,26,26,255" />
      <Option name="outline_width" type="QString" value="0" />
      <Option name="size" type="QString" value="1.2" />
     </Option>
    </layer>
   </symbol>
   <symbol name="2" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="square" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="0.6" />
      <Option name="size" type="QString" value="4.6" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="square" />
      <Option name="outline_color" type="QString" value="26,26,26,255" />
      <Option name="outline_width" type="QString" value="0.4" />
      <Option name="size" type="QString" value="3.8" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="230,159,0,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="diagonal_half_square" />
      <Option name="outline_color" type="QString" value="230,159,0,255" />
      <Option name="outline_width" type="QString" value="0" />
      <Option name="size" type="QString" value="3.4" />
     </Option>
    </layer>
   </symbol>
   <symbol name="3" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,235" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="square" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="0.5" />
      <Option name="size" type="QString" value="3.4" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,0" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="square" />
      <Option name="outline_color" type="QString" value="68,68,68,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.5" />
      <Option name="size" type="QString" value="2.8" />
     </Option>
    </layer>
   </symbol>
   <symbol name="4" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="90" />
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="line" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="1.3" />
      <Option name="size" type="QString" value="3.4" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="90" />
      <Option name="color" type="QString" value="119,119,119,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="line" />
      <Option name="outline_color" type="QString" value="119,119,119,255" />
      <Option name="outline_width" type="QString" value="0.7" />
      <Option name="size" type="QString" value="2.8" />
     </Option>
    </layer>
   </symbol>
  </symbols>
  <orderby>
   <orderByClause asc="1" nullsFirst="1">array_find(array('not_judged','unconfirmed','mined_not_judged','confirmed'),coalesce("mm_verdict",''))</orderByClause>
  </orderby>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>0</layerGeometryType>
</qgis>
